/** A topic is there that can't be used as it is. */
export class TopicsRefused extends Error {
  override readonly name = 'TopicsRefused';
  readonly topic: string;

  constructor(topic: string, has: string) {
    super(
      `The topic ${topic} has ${has}. Nothing was changed. Make it anew under its name and fill it by attune republish, or keep the number that it has.`,
    );
    this.topic = topic;
  }
}

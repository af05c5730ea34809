/** What clients say at a check-in, in one language: on heavy days, on middling ones, on light ones. */
export interface CheckInWords {
  readonly language: string;
  readonly heavy: readonly string[];
  readonly middling: readonly string[];
  readonly light: readonly string[];
}

export const checkInWords: readonly CheckInWords[] = [
  {
    language: 'en',
    heavy: [
      'I have not slept well for weeks. It helps that somebody asks.',
      'Everything came at once. Could we take it slowly today?',
      'I would rather not look at numbers yet, if that is all right.',
    ],
    middling: [
      'Some days are fine. I would like to understand what comes first.',
      'A bit tired, but I want to get on with it.',
      'I found the letters from last year; we can go through them together.',
    ],
    light: [
      'The new hours at work are confirmed. I can breathe again.',
      'Thank you for waiting until I was ready. It made the difference.',
      'My sister helps me with the paperwork now, and it is much easier.',
    ],
  },
  {
    language: 'es',
    heavy: ['Estoy agotada. Mi madre está enferma y ahora no puedo pensar en otra cosa.'],
    middling: ['Voy poco a poco. Me gustaría que me lo explicaran con calma.'],
    light: ['Ya tengo trabajo otra vez. Gracias por la paciencia.'],
  },
  {
    language: 'ar',
    heavy: ['الأيام صعبة بعد وفاة والدي، وأحتاج إلى بعض الوقت.'],
    middling: ['أفضل أن نتكلم بعد صلاة الظهر، شكرًا لسؤالكم.'],
    light: ['الحمد لله، الأمور أفضل الآن وأستطيع أن أخطط للشهر القادم.'],
  },
  {
    language: 'he',
    heavy: ['קשה לי עכשיו, אני מעדיפה לדבר בשבוע הבא.'],
    middling: ['אני בסדר, רק רוצה להבין מה השלב הבא.'],
    light: ['תודה ששאלתם. היום אני מרגיש הרבה יותר טוב.'],
  },
  {
    language: 'pl',
    heavy: ['Ostatnio jest mi bardzo ciężko, proszę o trochę czasu.'],
    middling: ['Powoli wracam do równowagi po chorobie.'],
    light: ['Dziękuję, że ktoś zapytał, jak się czuję. Jest już lepiej.'],
  },
  {
    language: 'ur',
    heavy: ['گھر میں بیماری ہے، ابھی بات کرنا مشکل ہے۔'],
    middling: ['میں کوشش کر رہا ہوں، آہستہ آہستہ بہتر ہو رہا ہے۔'],
    light: ['آپ کی بات سن کر دل ہلکا ہوا، شکریہ۔'],
  },
  {
    language: 'de',
    heavy: ['Nach der Trennung fehlt mir gerade die Kraft für Papiere.'],
    middling: ['Es geht. Ich würde gern erst zuhören und dann entscheiden.'],
    light: ['Seit die Kinder wieder in der Schule sind, ist alles leichter.'],
  },
  {
    language: 'zh',
    heavy: ['最近压力很大，能不能过两周再谈？'],
    middling: ['我想先弄清楚情况，再一起想办法。'],
    light: ['谢谢你们的耐心，现在好多了。'],
  },
];

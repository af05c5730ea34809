import sax from 'sax';
import { FileUnreadable } from '../file-unreadable.ts';

/** Who is told of elements; may throw. */
export interface ElementReader {
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void;
  close(name: string): void;
}

const fiveEntities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Parses XML piece by piece. A document type is refused, and so is each entity but the five that XML itself knows: nothing in
 * a file may make the reader fetch or multiply anything. `write` and `end` throw FileUnreadable with the line.
 */
export function parseXml(reader: ElementReader): { write(text: string): void; end(): void } {
  const parser = sax.parser(true, { position: true });
  parser.ENTITIES = { ...fiveEntities };
  parser.onerror = ({ message }) => {
    throw notWellFormed(message, parser.line + 1);
  };
  parser.ondoctype = () => {
    throw new FileUnreadable(
      'xml-doctype',
      'the file has a document type, which is not read',
      'take <!DOCTYPE …> out',
      parser.line + 1,
    );
  };
  parser.onopentag = ({ name, attributes }) => {
    reader.open(local(name), attributes as Record<string, string>, parser.line + 1);
  };
  parser.onclosetag = (name) => {
    reader.close(local(name));
  };
  let seen = false;
  return {
    write(text) {
      seen ||= text.trim() !== '';
      parser.write(text);
    },
    end() {
      if (!seen) throw new FileUnreadable('file-empty', 'the file is empty', 'export the file once more');
      parser.close();
    },
  };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function notWellFormed(message: string, line: number): FileUnreadable {
  // What follows a colon or the first line may be content of the file.
  const what = /^[A-Za-z ]{1,60}/.exec(message)?.[0].trim() ?? 'error';
  const remedy = 'mend or export the file once more; what stands before this line has been read';
  return new FileUnreadable('xml-broken', `the XML is not well-formed (${what})`, remedy, line);
}

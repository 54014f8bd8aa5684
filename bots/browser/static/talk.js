// The talk as this page knows it: what the town hall has told, and what is on its way there.

const LAST = 2 ** 52; // what is on its way stands below all that has arrived

/** Files on their way, by their names. */
function documentsOf({ said, files = [] }) {
  const all = [...(said.documents ?? []), ...files];
  return all.map(({ name, size }) => ({ ref: "", name, size }));
}

export class Talk {
  constructor() {
    this.lines = new Map();
    this.previews = new Map();
    this.sent = 0;
  }

  /** Take in what the town hall tells; the lines that are new or changed, in their order. */
  hear(told) {
    for (const line of told) {
      this.lines.set(line.key, { ...line, previews: this.previewsOf(line) });
    }
    return told.map((line) => this.lines.get(line.key));
  }

  /** The photos that this page has sent are shown from here, until they come back clean. */
  previewsOf(line) {
    const urls = this.previews.get(line.key) ?? [];
    if (!line.photos?.length && !line.broken) return urls;
    for (const url of urls) URL.revokeObjectURL(url);
    this.previews.delete(line.key);
    return [];
  }

  /** A message that was written here and is on its way, or could not go; null if it has arrived. */
  hold(item) {
    const { id, kind = "message", text = "", thread = "", place = null } = item.said;
    if (kind !== "message" || this.lines.get(id)?.order < LAST) return null;
    const known = this.lines.get(id);
    const line = {
      key: id,
      order: known?.order ?? LAST + (this.sent += 1),
      mine: true,
      at: item.at,
      previews: this.previews.get(id) ?? [],
      uploads: item.said.photos?.length ?? 0,
      state: item.state,
      word: item.word,
      text,
      thread,
      place,
      documents: documentsOf(item),
    };
    this.lines.set(id, line);
    return line;
  }

  show(key, urls) {
    this.previews.set(key, urls);
  }

  forget(key) {
    this.lines.delete(key);
  }

  all() {
    return [...this.lines.values()];
  }

  sorted() {
    return this.all().sort((one, other) => one.order - other.order);
  }

  last() {
    return this.sorted().at(-1);
  }

  /** Whether somebody here has said something after this line. */
  answered(line) {
    return this.all().some((other) => other.mine && !other.deleted && other.order > line.order);
  }

  /** Whether this line has begun a thread. */
  isRoot(line) {
    return this.all().some((other) => other.thread === line.key);
  }

  oldest() {
    return this.sorted()[0]?.order ?? 0;
  }
}

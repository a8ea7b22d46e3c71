import { Buffer } from "node:buffer";

/**
 * Lists that grow by half, in typed arrays: millions of numbers without an object for each. What they grow out of is
 * given back at once (`transfer`), not when garbage is collected.
 */
export class NumberList {
  private room = new Uint32Array(1_024);
  length = 0;

  push(value: number): void {
    if (this.length === this.room.length)
      this.room = new Uint32Array(this.room.buffer.transfer(Math.ceil(this.length * 1.5) * 4));
    this.room[this.length] = value;
    this.length += 1;
  }

  /** 0 beyond the end. */
  at(index: number): number {
    return this.room[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.room[index] = value;
  }

  numbers(): Uint32Array {
    return this.room.subarray(0, this.length);
  }
}

/** The UTF-16 units of many texts, one after another. */
export class UnitList {
  private room = new Uint16Array(4_096);
  private bytes = Buffer.from(this.room.buffer);
  length = 0;

  pushText(text: string): void {
    const needed = this.length + text.length;
    if (needed > this.room.length) {
      this.room = new Uint16Array(this.room.buffer.transfer(Math.ceil(needed * 1.5) * 2));
      this.bytes = Buffer.from(this.room.buffer);
    }
    // Its units as they lie in memory, at once: one by one they take a fifth of all packing.
    this.bytes.write(text, this.length * 2, text.length * 2, "utf16le");
    this.length += text.length;
  }

  at(index: number): number {
    return this.room[index] ?? 0;
  }

  units(): Uint16Array {
    return this.room.subarray(0, this.length);
  }
}

/** As `UnitList`, of ASCII: a byte each. One class for both is a twentieth slower where letters are compared. */
export class AsciiList {
  private room = new Uint8Array(4_096);
  private bytes = Buffer.from(this.room.buffer);
  length = 0;

  pushText(text: string): void {
    const needed = this.length + text.length;
    if (needed > this.room.length) {
      this.room = new Uint8Array(this.room.buffer.transfer(Math.ceil(needed * 1.5)));
      this.bytes = Buffer.from(this.room.buffer);
    }
    this.bytes.write(text, this.length, "latin1");
    this.length += text.length;
  }

  at(index: number): number {
    return this.room[index] ?? 0;
  }

  letters(): Uint8Array {
    return this.room.subarray(0, this.length);
  }
}

type Texts = { readonly length: number; pushText: (text: string) => void; at: (index: number) => number };

/** Texts that come joined, each with a separator behind it: all of them, and where each begins. */
export class JoinedTexts<T extends Texts> {
  private readonly begins = new NumberList();

  constructor(
    readonly texts: T,
    private readonly separator: string,
  ) {
    this.begins.push(0);
  }

  get length(): number {
    return this.begins.length - 1;
  }

  pushJoined(joined: string): void {
    const before = this.texts.length + 1;
    for (let at = joined.indexOf(this.separator); at >= 0; at = joined.indexOf(this.separator, at + 1))
      this.begins.push(before + at);
    this.texts.pushText(joined);
  }

  isSame(one: number, other: number): boolean {
    const [from, start, end] = [this.begins.at(one), this.begins.at(other), this.begins.at(other + 1)];
    if (this.begins.at(one + 1) - from !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (this.texts.at(from + at - start) !== this.texts.at(at)) return false;
    }
    return true;
  }

  /** The last is where another would begin. */
  starts(): Uint32Array {
    return this.begins.numbers();
  }
}

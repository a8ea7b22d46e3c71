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

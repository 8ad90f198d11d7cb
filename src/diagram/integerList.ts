/** A list of whole numbers that grows: millions of them without an object each. */
export class IntegerList {
  private numbers = new Int32Array(64);
  length = 0;

  push(number: number): void {
    if (this.length === this.numbers.length) {
      const longer = new Int32Array(this.length * 2);
      longer.set(this.numbers);
      this.numbers = longer;
    }
    this.numbers[this.length] = number;
    this.length += 1;
  }

  toArray(): Int32Array {
    return this.numbers.slice(0, this.length);
  }
}

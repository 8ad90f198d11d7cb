import { describe, expect, it } from 'vitest';
import { readFacts, typedFacts } from '../../../src/screens/units/details/typedFacts.ts';

const from = 'NCFE specification, page 12';
const read = (level: string, glh: string, where = from) => readFacts({ level, glh, from: where });

describe('What a reader types of a unit', () => {
  it('is taken with where it is from, spaces around it dropped', () => {
    expect(read(' 3 ', '15', `  ${from} `)).toEqual({
      change: { level: { value: 3, from }, glh: { value: 15, from } },
      faults: {},
    });
  });

  it('may be one of the two figures alone', () => {
    expect(read('3', '').change).toEqual({ level: { value: 3, from }, glh: null });
    expect(read('', '0').change).toEqual({ level: null, glh: { value: 0, from } });
  });

  it.each([
    ['0', false],
    ['1', true],
    ['2', true],
    ['7', true],
    ['8', true],
    ['9', false],
  ])('takes Level %s: %s', (level, taken) => {
    expect(read(level, '').faults.level).toBe(taken ? undefined : 'badLevel');
    expect(read(level, '').change !== null).toBe(taken);
  });

  it.each([
    ['0', true],
    ['1', true],
    ['999', true],
    ['1000', true],
    ['1001', false],
  ])('takes %s guided hours: %s', (glh, taken) => {
    expect(read('', glh).faults.glh).toBe(taken ? undefined : 'badGlh');
  });

  it.each(['three', '3.5', '-1', '1e2', '٣', '3 4', '00003'])('does not guess at “%s”', (text) => {
    expect(read(text, text).faults).toEqual({ level: 'badLevel', glh: 'badGlh' });
    expect(read(text, '').change).toBeNull();
  });

  it('asks where it is from, so that nobody has to take it on trust', () => {
    for (const where of ['  ', '\u200B'])
      expect(read('3', '', where)).toEqual({ change: null, faults: { from: 'missingFrom' } });
  });

  it('says that nothing was entered', () => {
    expect(read('', ' ')).toEqual({ change: null, faults: { from: 'nothing' } });
    expect(read('', '', '')).toEqual({ change: null, faults: { from: 'nothing' } });
  });

  it('names every field at fault at once', () => {
    expect(read('9', 'x', '').faults).toEqual({ level: 'badLevel', glh: 'badGlh', from: 'missingFrom' });
  });
});

describe('The form of a unit settled before', () => {
  it('shows what was said', () => {
    expect(typedFacts({ level: { value: 3, from }, glh: { value: 0, from } })).toEqual({ level: '3', glh: '0', from });
    expect(typedFacts({ glh: { value: 15, from } })).toEqual({ level: '', glh: '15', from });
  });

  it('is empty where nothing was said', () => {
    expect(typedFacts(undefined)).toEqual({ level: '', glh: '', from: '' });
  });
});

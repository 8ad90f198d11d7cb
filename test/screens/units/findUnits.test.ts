import { describe, expect, it } from 'vitest';
import { unitFinder } from '../../../src/screens/units/list/findUnits.ts';
import { level2Diploma } from '../../builders/diplomas.ts';

const units = level2Diploma.qualifications.flatMap((qualification) => qualification.units);
const finder = unitFinder(units);
const titles = (search: string) =>
  units.filter(({ reference }) => finder.find(search)?.has(reference)).map(({ title }) => title);

const premises = "Deliver customer service whilst working on customer's premises";

describe('The search for units', () => {
  it.each([
    'CUSTOMER',
    "customer's premises",
    'customers premises',
    'customer’s',
    'T/506/2143',
    't506',
    '2143 t',
    'T5062143',
  ])('finds a unit by “%s”', (search) => expect(titles(search)).toContain(premises));

  it.each(['pottery', 'T/506/2144', 'customer pottery', 'xyz'])('finds nothing by “%s”', (search) => {
    expect(titles(search)).toEqual([]);
  });

  it('asks for nothing where nothing was typed', () => {
    expect(finder.find(' / ')).toBeNull();
  });

  it.each([
    ['recepton', 'Provide reception services'],
    ['diversty', 'Principles of equality and diversity in the workplace'],
    ['telefone', 'Make telephone calls to customers'],
    ['receptions', 'Provide reception services'],
    ['phone', 'Make telephone calls to customers'],
    ['phones', 'Make telephone calls to customers'],
    ['ffôn', 'Make telephone calls to customers'],
    ['ffon', 'Deal with incoming telephone calls from customers'],
    ['email', 'Communicate with customers in writing'],
    ['e-bost', 'Communicate with customers in writing'],
    ['cwyn', "Resolve customers' complaints"],
    ['front desk', 'Provide reception services'],
    ['dyddiadur', 'Manage diary systems'],
    ['diaries', 'Manage diary systems'],
    ['phoning', 'Make telephone calls to customers'],
    ['mentoring', 'Buddy a colleague to develop their skills'],
    ['organise event', 'Contribute to the organisation of an event'],
    ['answering the phone', 'Deal with incoming telephone calls from customers'],
    ['talk to customers', 'Communicate verbally with customers'],
    ['ar y ffôn', 'Make telephone calls to customers'],
    ['desg flaen', 'Provide reception services'],
    ['facebook', 'Use social media to deliver customer service'],
  ])('leads from “%s” to “%s”', (search, title) => {
    expect(titles(search)).toContain(title);
  });

  it('lists no near misses beside what was spelt rightly', () => {
    expect(titles('deal')).toEqual([
      'Deal with incoming telephone calls from customers',
      'Deal with incidents through a contact centre',
    ]);
  });

  it('offers words of titles where it finds nothing', () => {
    expect(finder.find('recepshun')?.size).toBe(0);
    expect(finder.suggest('recepshun')).toContain('reception');
  });
});

import type { ActivityRule, Condition } from '../map/activity-rules.ts';
import type { ImportMap } from '../map/import-map.ts';
import type { Columns } from '../source-record.ts';

/** The rule for a line: the first of its activity whose condition holds; none for an activity that the map does not name. */
export function matchingRule(activity: string, columns: Columns, { activities }: ImportMap): ActivityRule | undefined {
  const rules = Object.hasOwn(activities, activity) ? (activities[activity] ?? []) : [];
  return rules.find(({ when }) => when === undefined || holds(when, columns));
}

function holds({ filled = [], empty = [], equals = {} }: Condition, columns: Columns): boolean {
  return (
    filled.every((name) => columns[name] !== undefined) &&
    empty.every((name) => columns[name] === undefined) &&
    Object.entries(equals).every(([name, values]) => values.includes(columns[name] ?? ''))
  );
}

import { remembered } from '../../collections/remembered';
import { NO_CLAIMS } from '../claims';
import type { Entity } from '../entity';
import type { Joined } from '../joined';
import { entityOfThing } from '../joined-things';
import type { RoleUse } from './role-use';

/** Whether two texts that tell of the present tell of the same linked meeting. */
export function tellOfOneMeeting(joined: Joined, a: RoleUse, b: RoleUse): boolean {
  if (a.days !== a.context || b.days !== b.context) return false;
  const [one, other] = [meetingsIn(joined, a.document), meetingsIn(joined, b.document)];
  for (const meeting of one) if (other.has(meeting)) return true;
  return false;
}

/** The meetings that a document tells of. */
function meetingsIn(joined: Joined, document: string): ReadonlySet<Entity> {
  const known = byDocument(joined.meeting);
  let meetings = known.get(document);
  if (!meetings) {
    const items = (joined.claims.get(document) ?? NO_CLAIMS).meeting;
    meetings = new Set(items.flatMap(item => entityOfThing(joined.meeting, item) ?? []));
    known.set(document, meetings);
  }
  return meetings;
}

/** What documents claim of meetings is the same as long as their meetings are. */
const byDocument = remembered((_: Joined['meeting']) => new Map<string, ReadonlySet<Entity>>());

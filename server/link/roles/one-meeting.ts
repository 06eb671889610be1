import { remembered, rememberedText } from '../../collections/remembered';
import type { Workspace } from '../../model/workspace';
import type { Entity } from '../entity';
import { links } from '../links';
import type { RoleUse } from './role-use';

/** Whether two texts that tell of the present tell of the same linked meeting. */
export function tellOfOneMeeting(workspace: Workspace, a: RoleUse, b: RoleUse): boolean {
  if (a.days !== a.context || b.days !== b.context) return false;
  const [one, other] = [a, b].map(({ document }) => meetingsIn(workspace)(document));
  for (const meeting of one!) if (other!.has(meeting)) return true;
  return false;
}

/** The meetings that a document tells of, by its name. */
const meetingsIn = remembered((workspace: Workspace) =>
  rememberedText((document): ReadonlySet<Entity> => {
    const meetings = new Set<Entity>();
    workspace.documents.get(document)?.mentions.forEach(({ type, region }, index) => {
      if (type !== 'meeting' || region === 'boilerplate') return;
      const entity = links(workspace).entityOf(document, index);
      if (entity) meetings.add(entity);
    });
    return meetings;
  }),
);

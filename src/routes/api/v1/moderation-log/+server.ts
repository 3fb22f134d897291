import type { PublicEntry } from '$lib/domain/book/entry';
import { parseBookFilter } from '$lib/forms/book-filter';
import { listEntries } from '$lib/server/queries/moderation-log/entries';
import { serve } from '$lib/server/web/api/serve';

export { OPTIONS } from '$lib/server/web/api/serve';

export const GET = serve('list_moderation', async ({ house, asked, after }) => {
	const filter = { ...parseBookFilter(asked), before: after === null ? null : Number(after), after: null };
	const { entries, older } = await listEntries(house.db, filter);
	return {
		body: { data: entries.map((entry) => entryJson(entry, house.env.origin)), next_cursor: null },
		after: older === null ? null : String(older)
	};
});

const entryJson = ({ rule, end, appeal, ...entry }: PublicEntry, origin: string) => ({
	number: entry.number,
	url: `${origin}/moderasi/keputusan/${entry.number}`,
	at: entry.at,
	act: entry.act,
	what: entry.kind,
	by: entry.by,
	source: entry.source,
	rule: rule && { code: rule.code, version: rule.version, title: rule.title.id },
	reason: entry.reason,
	until: entry.until,
	ended: end && { kind: end.kind, at: end.at },
	appeal: appeal && { at: appeal.at, state: appeal.state, outcome: appeal.outcome }
});

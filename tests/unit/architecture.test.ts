import { describe, expect, it } from 'vitest';
import * as guards from '../support/guards';
import { readSources, type Source } from '../support/sources';
import { comparedStatuses } from '../support/status-words';

const sources = readSources();

/** Each guard with what it must catch: one that has never been seen to bark may be asleep. */
const GUARDS: { rule: string; guard: (sources: Source[]) => string[]; planted: Source[] }[] = [
	{
		rule: 'imports point inwards only',
		guard: guards.strayImports,
		planted: [
			{ path: 'src/lib/domain/law.ts', text: "import pg from 'pg';" },
			{ path: 'src/lib/domain/law.ts', text: "import { now } from '../server/services';" },
			{ path: 'src/lib/text/id/word.ts', text: "import { Field } from '$lib/ui/Field.svelte';" },
			{ path: 'src/lib/forms/report.ts', text: "import { services } from '$lib/server/services';" },
			{ path: 'src/lib/ui/Card.svelte', text: "<script>\n\timport { db } from '$lib/server/db/client';\n</script>" },
			{ path: 'src/lib/server/db/thread.ts', text: "import { decide } from '../usecases/decide';" },
			{ path: 'src/lib/server/queries/page.ts', text: "import { submit } from '../usecases/submit';" },
			{ path: 'src/lib/server/usecases/submit.ts', text: "import { page } from '../queries/page';" },
			{ path: 'src/lib/server/usecases/submit.ts', text: "import { load } from '../../../routes/+page.server';" },
			{ path: 'src/lib/server/usecases/submit.ts', text: "import { sweep } from '../jobs/sweep';" },
			{ path: 'src/lib/server/usecases/submit.ts', text: "export { Marked } from 'marked';" },
			{ path: 'src/routes/demo/jam/+server.ts', text: "import { moveClock } from '$demo/play/move-clock';" },
			{ path: 'src/lib/server/start-up.ts', text: "import { openDemoClock } from '../../../demo/play/clock';" },
			{ path: 'src/lib/server/usecases/submit.ts', text: "import { signInDemo } from '../demo';" },
			{ path: 'demo/play/stage.ts', text: "import { page } from '$lib/server/queries/home/public-page';" },
			{ path: 'src/routes/+page.server.ts', text: "const { Lucia } = await import('lucia');" }
		]
	},
	{
		rule: 'the environment is read in one file',
		guard: guards.environmentReaders,
		planted: [
			{ path: 'src/lib/server/log.ts', text: 'const level = process.env.LOG_LEVEL;' },
			{ path: 'src/routes/+page.server.ts', text: "import { SECRET } from '$env/static/private';" }
		]
	},
	{
		rule: 'sealed identities are read only where it was decided',
		guard: guards.sealedTableReaders,
		planted: [
			{ path: 'src/lib/server/queries/page.ts', text: "db.selectFrom('reporter')" },
			{
				path: 'src/lib/server/queries/page.ts',
				text: "db.selectFrom(['thread', 'reporter as r']).select('reporter.sealed')"
			},
			{ path: 'src/lib/server/queries/page.ts', text: ".leftJoin('reporter', 'thread_id', 'id')" },
			{ path: 'src/routes/+page.server.ts', text: 'sql`select * from reporter`' },
			{ path: 'src/lib/server/queries/page.ts', text: "db.selectFrom('redaction').select('sealed')" }
		]
	},
	{
		rule: 'what stays with a session is asked of the direct address',
		guard: guards.sessionState,
		planted: [
			{ path: 'src/lib/server/db/hear.ts', text: 'await client.query(`listen news`);' },
			{ path: 'src/lib/server/db/lock.ts', text: 'sql`select pg_advisory_lock(1)`.execute(db)' },
			{ path: 'src/lib/server/db/lock.ts', text: 'sql`select pg_try_advisory_lock(1)`.execute(db)' },
			{ path: 'src/lib/server/db/zone.ts', text: "sql`set timezone = 'UTC'`" },
			{ path: 'src/lib/server/db/zone.ts', text: "sql`select set_config('jit', 'off', false)`" },
			{ path: 'src/lib/server/db/heap.ts', text: 'sql`create temporary table heap (id uuid)`' },
			{ path: 'src/lib/server/db/rows.ts', text: 'sql`declare rows cursor with hold for select 1`' }
		]
	},
	{
		rule: 'what everybody sees is made without a reader',
		guard: guards.readersInPublicHalf,
		planted: [
			{
				path: 'src/lib/server/queries/home/public-page.ts',
				text: 'export const publicPage = (db: Db, actor: Actor) => db;'
			},
			{
				path: 'src/lib/server/queries/home/public-page.ts',
				text: "import { isReporterOf } from '../../identity/reporter';"
			}
		]
	},
	{
		rule: 'rendered text reaches a page through one component',
		guard: guards.rawHtml,
		planted: [{ path: 'src/routes/+page.svelte', text: '<p>{@html data.body}</p>' }]
	},
	{
		rule: 'no page, form or query asks for a status or a stage by its word',
		guard: comparedStatuses,
		planted: [
			{ path: 'src/routes/konsultasi/+page.svelte', text: "{#if head.stage === 'open'}<p>…</p>{/if}" },
			{ path: 'src/routes/konsultasi/+page.svelte', text: "<Form {head} fixed={head.stage !== 'draft'} />" },
			{
				path: 'src/routes/konsultasi/+page.svelte',
				text: "<script>\n\tconst may = ['draft'].includes(head.stage);\n</script>"
			},
			{ path: 'src/routes/pengaduan/+page.server.ts', text: "if (complaint.status === 'archived') error(404);" },
			{ path: 'src/lib/ui/Pill.svelte', text: "<script>\n\tswitch (status) { case 'waived': break; }\n</script>" },
			{ path: 'src/lib/server/queries/page.ts', text: "db.where('consultation.stage', '=', 'deliberated')" },
			{ path: 'src/lib/server/queries/page.ts', text: "sql`where status <> 'waived'`" },
			{ path: 'src/lib/server/usecases/act.ts', text: "const public = 'draft' !== stage;" }
		]
	},
	{
		rule: 'no list names some acts and forgets the next',
		guard: guards.listsOfSomeActs,
		planted: [
			{ path: 'src/lib/forms/act.ts', text: "const WITH_FILES: readonly PersonalAct[] = ['reply', 'note'];" },
			{
				path: 'src/lib/ui/look.ts',
				text: "const ICON: Partial<Record<ComplaintAction, IconName>> = { submit: 'pen' };"
			},
			{ path: 'src/lib/text/id/act.ts', text: '	} as Partial<Record<PersonalAct, ActWords>>' },
			{ path: 'src/lib/domain/decide.ts', text: "if (['route', 'refer'].includes(action)) return null;" },
			{ path: 'src/routes/+page.svelte', text: 'const isDanger = DANGERS.includes(data.act);' }
		]
	},
	{
		rule: 'the rooms of the law and its files make no circle, types included',
		guard: guards.lawCycles,
		planted: [{ path: 'src/lib/domain/thread/a.ts', text: "import type { A } from './a';" }]
	},
	{
		rule: 'files stay small',
		guard: guards.oversizedFiles,
		planted: [
			{ path: 'src/routes/lapor/+page.server.ts', text: 'x\n'.repeat(61) },
			{ path: 'src/routes/api/+server.ts', text: 'x\n'.repeat(61) },
			{ path: 'src/lib/ui/Card.svelte', text: 'x\n'.repeat(201) },
			{ path: 'src/lib/domain/law.ts', text: 'x\n'.repeat(301) }
		]
	},
	{
		rule: 'functions stay small',
		guard: guards.oversizedFunctions,
		planted: [
			{ path: 'src/lib/domain/law.ts', text: `export function decide() {\n${'x;\n'.repeat(40)}}` },
			{ path: 'src/lib/ui/Card.svelte', text: `<script>\nconst f = () => {\n${'x;\n'.repeat(40)}};\n</script>` }
		]
	},
	{
		rule: 'letters have the sizes and weights of one scale',
		guard: guards.ownType,
		planted: [
			{ path: 'src/lib/ui/Card.svelte', text: '<style>\n\tb {\n\t\tfont-size: 0.8125rem;\n\t}\n</style>' },
			{ path: 'src/lib/ui/Card.svelte', text: '<style>\n\tb {\n\t\tfont-weight: 650;\n\t}\n</style>' }
		]
	}
];

describe.each(GUARDS)('$rule', ({ guard, planted }) => {
	it('holds', () => {
		expect(guard(sources)).toEqual([]);
	});

	it.each(planted)('catches violation %# in $path', (source) => {
		expect(guard([source])).toHaveLength(1);
	});
});

describe('no file imports itself through others', () => {
	it('holds', () => {
		expect(guards.importCycles(sources)).toEqual([]);
	});

	it('catches a planted circle, but none of types', () => {
		const circle = (keyword: string) => [
			{ path: 'src/lib/domain/a.ts', text: `${keyword} { b } from './b';` },
			{ path: 'src/lib/domain/b.ts', text: "import { c } from '$lib/domain/c';" },
			{ path: 'src/lib/domain/c.ts', text: "import { a } from './a';" }
		];
		expect(guards.importCycles(circle('import'))).toHaveLength(1);
		expect(guards.importCycles(circle('import type'))).toEqual([]);
	});
});

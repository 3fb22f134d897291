import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { HOLDERS, sweepLooseFiles } from '$lib/server/usecases/thread/loose-files';
import { keepPostedFiles } from '$lib/server/web/posted-files';
import { aPhoto } from '../support/builders';
import { useDatabase } from '../support/database';
import { photo } from '../support/drafts';

const test = useDatabase();
const FORM = crypto.randomUUID();

const stored = async () => (await test.db.selectFrom('file').select('id').execute()).map(({ id }) => id);
const post = (form: FormData) => keepPostedFiles(test.services, form, { formKey: FORM, of: 'citizen', lang: 'id' });

it('knows every place that holds a file', async () => {
	const { rows } = await sql<{ name: string; column: string }>`
		select conrelid::regclass::text as name, attname as column from pg_constraint
		join pg_attribute on attrelid = conrelid and attnum = conkey[1]
		where contype = 'f' and confrelid = 'file'::regclass and confdeltype <> 'c' order by 1, 2`.execute(test.db);
	const known = Object.entries(HOLDERS).flatMap(([name, columns]) => columns.map((column) => ({ name, column })));
	expect(rows).toEqual(known);
});

it('takes what no form can bring any more, and says so in a form that is sent later', async () => {
	const first = new FormData();
	for (const colour of ['red', 'blue']) first.append('berkas', await photo(colour));
	const { kept } = await post(first);
	const held = await aPhoto(test.services);
	await test.db
		.insertInto('draft')
		.values({ id: 'd'.repeat(43), form: '{}', updated_at: test.clock.now(), sent_at: null, thread_id: null })
		.execute();
	await test.db
		.insertInto('draft_file')
		.values({ draft_id: 'd'.repeat(43), file_id: held, position: 0 })
		.execute();
	const again = () => {
		const form = new FormData();
		for (const { id } of kept) form.append('tersimpan', id);
		form.append('tersimpan', `${held}.${'a'.repeat(43)}`);
		return form;
	};
	test.clock.advance({ days: 6, hours: 22 });
	expect(await post(again())).toMatchObject({ kept, fault: null });
	expect(await sweepLooseFiles(test.services)).toBe(0);
	// Within the last hour it lies there still, and no form brings it.
	test.clock.advance({ hours: 1, minutes: 30 });
	const late = await post(again());
	expect([late.kept, await sweepLooseFiles(test.services)]).toEqual([[], 0]);
	expect(late.fault).toContain('Tulisan Anda utuh');
	test.clock.advance({ hours: 1 });
	expect(await sweepLooseFiles(test.services)).toBe(2);
	expect(await stored()).toEqual([held]);
	expect((await post(again())).fault).toBe(late.fault);
});

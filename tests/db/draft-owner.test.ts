import { makeSecret } from '$lib/server/auth/secret-key';
import { discardDraft } from '$lib/server/usecases/draft/discard-draft';
import type { Writer } from '$lib/server/db/drafts';
import { findDraft } from '$lib/server/usecases/draft/draft';
import { keepDraftFiles } from '$lib/server/usecases/draft/keep-files';
import { abandonDraft, findOwnToken, takeDraft } from '$lib/server/usecases/draft/own-draft';
import { saveDraft } from '$lib/server/usecases/draft/save-draft';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPerson, aProvince } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
let ani: string, budi: string, token: string;

beforeAll(async () => {
	await aProvince(test.services);
	[ani, budi] = [(await aPerson(test.services)).userId, (await aPerson(test.services)).userId];
});
beforeEach(async () => {
	await test.db.deleteFrom('draft').execute();
	token = makeSecret();
});

const GUEST = null;
const as = (userId: string | null, held = token): Writer => ({ token: held, userId });
const write = (writer: Writer, title = 'Lampu dermaga mati') =>
	saveDraft(test.services, writer, { step: 'what', typed: { title } });
const titleFor = async (writer: Writer) => (await findDraft(test.services, writer))?.form.title;

describe.each([
	['an account', () => ani, () => [budi, GUEST]],
	['a guest', () => GUEST, () => [ani, budi]]
])('a draft of %s', (_, owner, others) => {
	it('is read, changed, sent on and thrown away by nobody else who has its token', async () => {
		await write(as(owner()));
		for (const other of others()) {
			expect(await findDraft(test.services, as(other))).toBeUndefined();
			expect(await write(as(other), 'Ditimpa')).toBe('another');
			expect(await keepDraftFiles(test.services, as(other), [new File(['%PDF-1.7'], 'a.pdf')])).toHaveLength(1);
			await discardDraft(test.services, as(other));
			expect(await findOwnToken(test.services, token, other)).not.toBe(token);
		}
		expect(await titleFor(as(owner()))).toBe('Lampu dermaga mati');
		expect(await findOwnToken(test.services, token, owner())).toBe(token);
	});
});

describe('what an account has begun', () => {
	it('is found wherever it signs in, the latest first, and by no one else', async () => {
		await write(as(ani));
		test.clock.advance({ minutes: 1 });
		const later = makeSecret();
		await write(as(ani, later));
		for (const held of [null, makeSecret(), token]) {
			expect(await findOwnToken(test.services, held, ani)).toBe(held === token ? token : later);
			expect(await findOwnToken(test.services, held, budi)).toBe(held === token ? null : held);
		}
		const rows = JSON.stringify(await test.db.selectFrom('draft').selectAll().execute());
		expect(rows).not.toContain(later);
	});

	it('waits for it when its holder leaves', async () => {
		await write(as(ani));
		await abandonDraft(test.services, token);
		expect(await titleFor(as(ani))).toBe('Lampu dermaga mati');
	});
});

describe('what a guest has begun', () => {
	it('is gone when somebody leaves or arrives', async () => {
		await write(as(GUEST));
		await abandonDraft(test.services, token);
		expect(await findDraft(test.services, as(GUEST))).toBeUndefined();
	});

	it('belongs to the account that took it, and to nobody after', async () => {
		await write(as(GUEST));
		await takeDraft(test.services, token, ani);
		await takeDraft(test.services, token, budi);
		await abandonDraft(test.services, token);
		expect(await titleFor(as(ani))).toBe('Lampu dermaga mati');
		for (const other of [GUEST, budi]) expect(await findDraft(test.services, as(other))).toBeUndefined();
		expect(await findOwnToken(test.services, null, ani)).toBe(token);
	});
});

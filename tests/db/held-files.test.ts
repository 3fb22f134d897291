import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { findComplaintPage } from '$lib/server/queries/complaint/page';
import { findFile } from '$lib/server/queries/file/find-file';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { releaseHeld } from '$lib/server/usecases/thread/release-held';
import { findProof } from '$lib/server/proof/find-proof';
import { canonicalJson } from '$lib/domain/canonical-json';
import { beforeAll, expect, it } from 'vitest';
import { aPerson, aPhoto, aProvince } from '../support/builders';
import { useDatabase } from '../support/database';
import { reachStatus } from '../support/reach-status';

const test = useDatabase();
let people: Record<'moderator' | 'officer' | 'owner' | 'writer' | 'neighbour' | 'guest', Actor>;
let ref: string, threadId: string;

beforeAll(async () => {
	const province = await aProvince(test.services);
	const moderator = await aPerson(test.services, 'moderator');
	const officer = await aPerson(test.services, 'officer', province.agencies.pupr);
	const owner = await aPerson(test.services);
	const cast = { moderator, officer, agencyId: province.agencies.pupr };
	({ ref, threadId } = await reachStatus(test.services, cast, 'in_progress', { doer: owner }));
	const [writer, neighbour] = [await aPerson(test.services), await aPerson(test.services)];
	people = { moderator, officer, owner, writer, neighbour, guest: VISITOR };
});

/** A reply with a picture that waits. */
async function hold(): Promise<{ postId: string; fileId: string }> {
	test.clock.advance({ minutes: 20 });
	const fileId = await aPhoto(test.services, `${crypto.randomUUID()}.webp`);
	const text = 'Fotonya juga ada di https://foto.test/a dan terlampir.';
	const reply = { ref, action: 'reply', doer: people.writer, text, formKey: null, fileIds: [fileId] } as const;
	expect(await actInThread(test.services, reply)).toMatchObject({ ok: true, value: { held: true } });
	const { id } = await test.db
		.selectFrom('post')
		.innerJoin('hold', 'hold.post_id', 'post.id')
		.select('post.id')
		.where('post.thread_id', '=', threadId)
		.where('hold.settled_at', 'is', null)
		.executeTakeFirstOrThrow();
	return { postId: id, fileId };
}

/** Who is handed a file at its address, of small or full size alike. */
async function readers(fileId: string): Promise<string[]> {
	const found = await Promise.all(
		Object.entries(people).map(async ([name, actor]) => {
			const file = await findFile(test.db, fileId, { actor, writer: null });
			return file ? [`${name}${file.isPublic ? ' (public)' : ''}`] : [];
		})
	);
	return found.flat().sort();
}

/** Whose page, or the record that proof and JSON are made of, names it. */
async function namedTo(fileId: string): Promise<string[]> {
	const found = await Promise.all(
		Object.entries(people).map(async ([name, actor]) => {
			const page = await findComplaintPage(test.services, ref, { actor, voice: null });
			const proof = await findProof(test.services, ref, actor, test.clock.now());
			if (proof && canonicalJson(JSON.parse(JSON.stringify(proof))).includes(fileId)) return [`${name} (proof)`];
			return JSON.stringify(page).includes(fileId) ? [name] : [];
		})
	);
	return found.flat().sort();
}

const decide = (action: 'admit' | 'refuse_post' | 'restore_post', postId: string) =>
	actInThread(test.services, {
		ref,
		action,
		doer: people.moderator,
		postId,
		formKey: null,
		...(action === 'admit' ? {} : { text: 'Iklan.' }),
		...(action === 'refuse_post' ? { rule: 'D1' } : {})
	});

const ALL = ['guest', 'moderator', 'neighbour', 'officer', 'owner', 'writer'];

it('files of a post that waits are as closed as it: their writer and moderators have them, at every address', async () => {
	const { postId, fileId } = await hold();
	expect(await readers(fileId)).toEqual(['moderator', 'writer']);
	expect(await namedTo(fileId)).toEqual(['moderator', 'writer']);
	expect(await decide('admit', postId)).toMatchObject({ ok: true });
	expect(await readers(fileId)).toEqual(ALL.map((name) => `${name} (public)`));
	const named = await namedTo(fileId);
	expect(named.map((name) => name.replace(' (proof)', ''))).toEqual(ALL);
});

it('those of a post that was refused stay closed, and with their writer; restored they open', async () => {
	const { postId, fileId } = await hold();
	expect(await decide('refuse_post', postId)).toMatchObject({ ok: true });
	expect(await readers(fileId)).toEqual(['moderator', 'writer']);
	expect(await namedTo(fileId)).toEqual(['moderator', 'writer']);
	expect(await decide('restore_post', postId)).toMatchObject({ ok: true });
	expect(await readers(fileId)).toEqual(ALL.map((name) => `${name} (public)`));
});

it('those of a post that nobody decided about open with it', async () => {
	const { fileId } = await hold();
	test.clock.advance({ hours: 25 });
	expect(await releaseHeld(test.services)).toBe(1);
	expect(await readers(fileId)).toEqual(ALL.map((name) => `${name} (public)`));
});

import type { CommitmentAction } from '$lib/domain/consultation/commitment/status';
import { actOnCommitment } from '$lib/server/usecases/consultation/commitment/act-on-commitment';
import { lapseCommitments } from '$lib/server/usecases/consultation/commitment/lapse-commitments';
import { moveStage } from '$lib/server/usecases/consultation/move-stage';
import type { Person } from '../cast';
import type { DemoPromise } from '../../content/consultations/types';
import { expectDone } from '../stage';
import type { Council } from './council';

type Step = NonNullable<DemoPromise['course']>[number] & { position: number; promise: DemoPromise };

/** What became of each promise, in the order of time. */
export async function keepPromises(council: Council): Promise<void> {
	const { promises = [], stage } = council.scene.story;
	const steps = promises.flatMap((promise, index): Step[] =>
		(promise.course ?? []).map((step) => ({ ...step, position: index + 1, promise }))
	);
	for (const step of steps.toSorted((a, b) => b.daysAgo - a.daysAgo)) await take(council, step);
	if (stage !== 'completed') return;
	await council.waitUntil(council.officeHour(-50, 9));
	await lapseCommitments(council.deps);
	const act = { action: 'conclude' } as const;
	expectDone('conclude', await moveStage(council.deps, { ...council.form(), doer: council.host, act }));
}

async function take(council: Council, { action, text, daysAgo, position, promise }: Step): Promise<void> {
	await council.waitUntil(council.officeHour(-daysAgo, 10 + (position % 4)));
	const fileIds = action === 'fulfil' || action === 'report_progress' ? [await council.storePicture()] : [];
	const doer = doerOf(council, action, promise);
	const command = { ...council.form(), doer, position, act: { action, text }, fileIds };
	expectDone(action, await actOnCommitment(council.deps, command));
}

/** The agency reports; who judges is the one whose input led to the promise. */
function doerOf({ scene, authors }: Council, action: CommitmentAction, { agency, inputs }: DemoPromise): Person {
	const [number = 1] = inputs;
	const author = authors.get(number);
	if (action === 'confirm_fulfilment' || action === 'contest_fulfilment') {
		if (!author) throw new Error('A promise of the demo was asked for by nobody');
		return author;
	}
	return scene.cast.officerOf(agency ?? scene.story.agency);
}

import type { ArchiveReason } from '$lib/domain/moderation/reasons';
import { actOnIdentity } from '$lib/server/usecases/thread/act-on-identity';
import { phrases } from '../../content/phrases';
import type { StepName } from '../scenarios';
import { expectDone, goOn, move, say, speak, tell, type Stage } from '../stage';
import { findReplyToHide } from './find-turn';

/** What moderators do in a demo report. */
export const MODERATORS_TURNS = {
	route: (stage: Stage) => {
		const agency = goOn(stage);
		return move(stage, stage.cast.moderator, { action: 'route', agencyId: agency.id });
	},
	reroute: (stage: Stage) => {
		const agency = goOn(stage);
		const text = phrases.reroute.replace('{agency}', agency.name);
		return move(stage, stage.cast.moderator, { action: 'route', agencyId: agency.id, text });
	},
	grant: (stage: Stage) => {
		const agency = goOn(stage);
		const text = phrases.appealGranted.replace('{agency}', agency.name);
		return move(stage, stage.cast.otherModerator, { action: 'route', agencyId: agency.id, text });
	},
	deny: (stage: Stage) => {
		const { report } = stage.plan;
		const verdict = report.notOurs ? referral(stage) : archival(stage);
		return move(stage, stage.cast.otherModerator, { ...verdict, text: phrases.appealDenied });
	},
	ask_intake: (stage: Stage) =>
		move(stage, stage.cast.moderator, { action: 'ask', text: say(stage, phrases.intakeQuestion) }),
	reclassify: (stage: Stage) => {
		const change = { classification: 'supervisory_complaint', text: phrases.supervisory } as const;
		return move(stage, stage.cast.moderator, { action: 'reclassify', ...change });
	},
	refer: (stage: Stage) => move(stage, stage.cast.moderator, referral(stage)),
	archive: (stage: Stage) => move(stage, stage.cast.moderator, archival(stage)),
	sp4n: (stage: Stage) => {
		const sp4nNumber = String(stage.random.int(10_200_000, 11_900_000));
		return speak(stage, stage.cast.moderator, { action: 'record_sp4n', sp4nNumber });
	},
	open_identity: async (stage: Stage) => {
		const { moderator, inspector } = stage.cast;
		const steps = { ask_identity: moderator, assent_identity: inspector, open_identity: moderator } as const;
		for (const [act, doer] of Object.entries(steps) as [keyof typeof steps, typeof moderator][])
			expectDone(act, await actOnIdentity(stage.deps, { ref: stage.ref, act, doer, reason: phrases.openIdentity }));
	},
	hide_post: async (stage: Stage) => {
		const because = { rule: 'B1', text: phrases.hidePost } as const;
		const postId = await findReplyToHide(stage);
		await speak(stage, stage.cast.moderator, { action: 'hide_post', postId, ...because });
	},
	hide_thread: (stage: Stage) => {
		const because = { rule: 'B1', text: phrases.hideThread } as const;
		return speak(stage, stage.cast.moderator, { action: 'hide_thread', ...because });
	},
	lock: (stage: Stage) => speak(stage, stage.cast.moderator, { action: 'lock', rule: 'D4', text: phrases.lock })
} satisfies Partial<Record<StepName, (stage: Stage) => Promise<void>>>;

function referral(stage: Stage) {
	const { notOurs } = stage.plan.report;
	if (!notOurs) throw new Error('Demo report: nobody else is responsible for it');
	const words = { responsible: tell(stage, notOurs.responsible), text: tell(stage, notOurs.where) };
	return { action: 'refer', ...words } as const;
}

function archival(stage: Stage): { action: 'archive'; archiveReason: ArchiveReason; text: string } {
	const { code, text } = stage.plan.report.archiveReason ?? phrases.alreadyAnswered;
	return { action: 'archive', archiveReason: code, text: tell(stage, text) };
}

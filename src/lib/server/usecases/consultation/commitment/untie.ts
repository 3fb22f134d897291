import { decideUntying, type CiteRefusal } from '$lib/domain/consultation/commitment/citation';
import { allow, refuse, type Result } from '$lib/domain/result';
import { deleteCitation, findItem } from '$lib/server/db/citations';
import { findComplaintForUpdate } from '$lib/server/db/threads';
import { record, type Deps } from '../../record';
import type { CiteCommand } from './cite';
import { actedBy, inConsultation, type Done, type NotBegun } from '../../in-thread';

/**
 * Takes back a tie that was made by mistake, for the host. Only until the minutes are published: from then on people rely
 * on what was promised about their reports. Said twice it happens once.
 */
export const untieComplaint = (deps: Deps, command: CiteCommand): Promise<Result<Done, CiteRefusal | NotBegun>> =>
	inConsultation(
		deps,
		'untie',
		command,
		async ({ trx, thread, capacities, at }): Promise<Result<Done, CiteRefusal>> => {
			const { slug, ref, position, doer } = command;
			const role = decideUntying(thread.consultation.stage, capacities);
			if (!role.ok) return role;
			const item = position === null ? null : await findItem(trx, thread.id, position);
			if (item === undefined) return refuse('unknown_item');
			const report = await findComplaintForUpdate(trx, ref);
			if (!report) return refuse('unknown_report');
			const tie = { threadId: thread.id, itemId: item?.id ?? null, complaintId: report.id };
			if (!(await deleteCitation(trx, tie))) return allow({ slug });
			await record(trx, deps, thread, {
				action: 'cite',
				from: null,
				to: null,
				public: false,
				at,
				data: { complaint: report.ref, untied: true, ...(item ? { itemId: item.id, position: item.position } : {}) },
				...actedBy(role.value, doer, thread.consultation.agencyId)
			});
			return allow({ slug });
		}
	);

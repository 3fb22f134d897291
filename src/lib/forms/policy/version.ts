import { DEADLINE_UNITS } from '$lib/domain/deadline/policy';
import { ruledDay } from '../calendar/day';
import { choice, id, line, named, number, orNone } from '../kit/field';
import { form } from '../kit/form';

const words = line({ least: 3, most: 500 });

/** A new version of a policy. Without an agency it is of the base. */
export const POLICY_VERSION = form({
	name: 'policy_version',
	fields: {
		instansi: orNone(named(/^[a-z0-9-]{1,80}$/)),
		lama: number({ least: 1, most: 1000 }),
		satuan: choice(DEADLINE_UNITS),
		mulai: ruledDay,
		dasar: words,
		alasan: words
	},
	labels: ({ admin: { policy } }) => ({
		instansi: policy.form.agency,
		lama: policy.form.amount,
		satuan: policy.form.unit,
		mulai: policy.form.from,
		dasar: policy.form.basis,
		alasan: policy.form.reason
	})
});

/** The version that is taken back, and why. */
export const POLICY_WITHDRAWAL = form({
	name: 'policy_withdrawal',
	fields: { versi: id, sebab: words },
	labels: ({ admin: { policy } }) => ({ versi: policy.withdrawal.version, sebab: policy.withdrawal.reason })
});

import { block, hidden, id } from '../kit/field';
import { form } from '../kit/form';

/** Why a version is published. Its state is the changes whose effect was shown. */
export const PUBLISH_CALENDAR = form({
	name: 'publish_calendar',
	fields: { alasan: block({ least: 3, most: 500 }) },
	labels: ({ admin }) => ({ alasan: admin.calendar.publish.reason })
});

const ofOne = <const Name extends string>(name: Name) =>
	form({ name, fields: { id: hidden(id) }, labels: () => ({ id: '' }) });

/** Which day is to be withdrawn. */
export const WITHDRAW_DAY = ofOne('withdraw_day');
/** Which prepared change is taken back. */
export const UNSTAGE_DAY = ofOne('unstage_day');

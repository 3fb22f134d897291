import { block, hidden, id, listed, ticked } from '../kit/field';
import { form } from '../kit/form';

/** Why a version is published. Its state is the changes whose effect was shown. */
export const PUBLISH_CALENDAR = form({
	name: 'publish_calendar',
	fields: { alasan: block({ least: 3, most: 500 }), lewat: ticked },
	labels: ({ admin: { calendar } }) => ({ alasan: calendar.publish.reason, lewat: calendar.publish.past })
});

/** Which day is to be withdrawn. */
export const WITHDRAW_DAY = form({ name: 'withdraw_day', fields: { id: listed }, labels: () => ({ id: '' }) });

/** Which prepared change is taken back; one that is gone is so already. */
export const UNSTAGE_DAY = form({ name: 'unstage_day', fields: { id: hidden(id) }, labels: () => ({ id: '' }) });

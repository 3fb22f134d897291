import type { push as id } from '../../id/follow/push';

export const push: typeof id = {
	more: (count) => `and ${count} before it`,
	others: (count) => `and ${count} more`,
	title: 'Notifications on devices',
	lead: 'News appears on the screen of your phone or computer, also while the forum is closed. It shows number, title and state of a report, no more; of a confidential one the number, the duty and its day.',
	here: 'On this device',
	state: {
		absent:
			'To turn them on here, the browser has to run JavaScript. Without it all news comes by mail, as it does now.',
		unsupported: 'This browser knows no notifications. All news comes by mail, as it does now.',
		home: 'On iPhone and iPad: press Share, choose “Add to Home Screen”, then open the forum by its icon and come back to this page.',
		denied:
			'This browser was told to show no notifications of the forum. Allow them in its settings of this site (the sign beside the address), then reload this page.',
		failed: 'The notification service of this browser does not answer. Try again in a while.',
		off: 'Not on at this device.',
		on: 'On at this device.'
	},
	stays: 'This device is mine alone: go on after I have signed out',
	staysHint: 'Without it they end as you sign out. Do not tick it at a computer that others use.',
	turnOn: 'Notify me on this device',
	devices: 'Devices that are on',
	unknownDevice: 'Device without a name',
	thisOne: 'this device',
	since: 'Since',
	untilSignOut: 'until you sign out',
	forGood: 'also after you sign out',
	stop: 'Stop',
	stopNamed: (device) => `Stop notifications on ${device}`,
	ways: 'By which way',
	gathered: 'The summary of a day',
	waysHint: 'Where a device cannot be reached any more, news comes by mail.',
	concern: {
		own: 'My reports and posts',
		followed: 'What I follow',
		duties: 'My duties'
	},
	way: {
		mail: 'mail',
		push: 'device',
		both: 'mail and device'
	}
};

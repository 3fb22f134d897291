import type { operator as source } from '../../id/mail/operator';

export const operator: typeof source = {
	look: 'See its state',
	begun: {
		away: {
			subject: 'The database of the forum cannot be reached',
			meaning:
				'For more than a minute the forum has not reached its database. What people write is given back to them and not kept.',
			next: 'Look at Postgres and its network. The forum recovers by itself once the database answers.'
		},
		no_room: {
			subject: 'The forum has no room left',
			meaning:
				'The database of the forum can keep nothing more. Pages can still be read; what people write is given back to them and not kept.',
			next: 'Add disk space, or free what is not needed. The forum recovers by itself after that.'
		}
	},
	over: {
		away: { subject: 'The database of the forum answers again', meaning: 'The forum works as usual.', next: null },
		no_room: { subject: 'The forum can keep things again', meaning: 'The forum works as usual.', next: null }
	}
};

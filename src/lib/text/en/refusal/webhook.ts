import type { webhook as source } from '../../id/refusal/webhook';

/** Why a webhook was not made, changed or tried. */
export const webhook: typeof source = {
	webhook_address: { what: 'That is no address of the web.', next: 'Copy all of it, from https:// on.' },
	webhook_insecure: {
		what: 'That address is without https.',
		why: 'Without it others on the way can read and change what is told.',
		next: 'Use an address with https, or ask that its host be named in FKP_OUTBOUND_HOSTS.',
		turn: 'operator'
	},
	webhook_credentials: {
		what: 'That address holds a name or a password.',
		why: 'Its receiver checks the signature of what comes; no password is needed in the address.',
		next: 'Take off what stands before the @.',
		turn: 'operator'
	},
	webhook_inside: {
		what: 'That address lies inside a network, and not on the internet.',
		why: 'The forum must not be used to speak to machines inside a network that those who run it do not know of.',
		next: 'Use another address, or ask that its host be named in FKP_OUTBOUND_HOSTS.',
		turn: 'operator'
	},
	webhook_subject: { what: 'That district or category is not there any more.', next: 'Choose again from the list.' },
	no_webhook_secret: {
		what: 'This page has been open for too long.',
		why: 'The secret that it prepared cannot be opened any more.',
		next: 'Load the page again and fill it in once more.',
		turn: 'operator'
	},
	no_webhook: {
		what: 'That webhook is not there, is paused or was ended.',
		why: 'Another administrator may have been first.',
		next: 'Load the page again to see how it stands.',
		turn: 'operator'
	},
	webhook_ended: {
		what: 'This webhook was ended already.',
		why: 'Another administrator may have been first.',
		next: 'Load the page again to see how it stands.',
		turn: 'operator'
	}
};

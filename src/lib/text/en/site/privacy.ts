import type { privacy as source } from '../../id/site/privacy';

export const privacy: typeof source = {
	title: 'Privacy notice',
	version: 'In effect since 21 November 2026.',
	short: {
		title: 'In short',
		points: [
			'You can report without an account and without giving a name.',
			'Your name and contact details are kept sealed, apart from the report, and are never shown to the public.',
			'Anonymous (Anonim): your name is hidden from the public and the agency. Confidential (Rahasia): the report is not shown to the public.',
			'There are no advertisements, trackers or third-party services on this site.',
			'You have the right to see, correct and ask for the erasure of your data.'
		]
	},
	what: {
		title: 'Which data, and what for',
		caption: 'Data that is processed',
		columns: { data: 'Data', purpose: 'What for' },
		rows: [
			{
				data: 'The report, its place, the date of the event, attachments',
				purpose: 'To deal with the report and, unless confidential, to show it to the public.'
			},
			{
				data: 'Name and contact details of the person who reported (optional)',
				purpose: 'To send you news and pass on the agency’s questions.'
			},
			{ data: 'Account: name, e-mail, one-way scrambled password', purpose: 'To sign in and see your reports.' },
			{
				data: 'Sessions: time of sign-in and kind of device',
				purpose: 'So that you recognise and can end sessions that are not yours.'
			},
			{
				data: 'Devices that are notified (if you turn it on): address of the browser at its notification service, sealed',
				purpose:
					'Showing news on the screen. Messages pass the service of your browser’s maker, encrypted so that only your browser can open them.'
			},
			{
				data: 'Answers to satisfaction surveys, without a name and with their day only',
				purpose: 'Reckoning the satisfaction index. A fingerprint that cannot be turned back prevents second answers.'
			},
			{
				data: 'Flags: the reason, and the account or the mark of the device',
				purpose:
					'A moderator looks at them. Their weight is reckoned anew each time from flags and support of the last year; your views are neither kept nor shown to anybody.'
			},
			{
				data: 'Network address, scrambled and for a short time',
				purpose: 'To limit attempts at guessing passwords and access codes.'
			}
		],
		files:
			'Files of citizens are saved anew without hidden data (place, camera, author, electronic signature) and without their names.',
		others: 'Do not write personal data of others unless it is needed. Moderators hide posts that contain it.'
	},
	why: {
		title: 'Why this is allowed',
		text: 'Reports are processed to carry out the province’s public service duties (Law 27/2022 on Personal Data Protection, Article 20). For anything beyond these duties we ask for your consent separately, and you can withdraw it.'
	},
	who: {
		title: 'Who sees what',
		text: 'You choose when you send the report, and can change it later on its page: hide your name from the agency or show it, make the report confidential, or open it to the public. Nobody but you can open a report that you wished to be confidential.',
		opening:
			'A sealed identity can be opened only by staff with a special permission and a written reason. Every opening is recorded and listed on the page of your report.'
	},
	howLong: {
		title: 'How long it is kept',
		rows: [
			{ data: 'Reports and their history', time: 'according to the records schedule of the provincial government' },
			{
				data: 'Identity of the person who reported',
				time: 'while the report is dealt with; afterwards according to the records schedule or your request'
			},
			{ data: 'Drafts of reports', time: '30 days after the last change' },
			{ data: 'Sessions', time: 'until you sign out or they expire' },
			{ data: 'Limits on attempts and messages', time: '24 hours at most' },
			{ data: 'Scrambled mark of the network on a flag', time: 'until a moderator has decided about it' },
			{ data: 'Mark of a device that was signed in on', time: 'a year, or until the password is changed' }
		],
		erase:
			'When an identity is erased, the report and its history stay without a name, so that decisions of the government can still be examined.'
	},
	cookies: {
		title: 'Cookies',
		text: 'This site uses only the cookies it needs: to stay signed in, to open a report with its access code, to keep a draft, to let one device have one voice, and to keep guesses of passwords elsewhere from shutting you out on a device you have signed in on. A browser that staff use keeps the mark of their office for 30 days, without a name, so that what is done at a counter is not taken for what the person who reported did. There are no cookies for advertising or statistics.'
	},
	rights: {
		title: 'Your rights',
		text: 'Under Law 27/2022 you have the right:',
		list: [
			'to be told how your data is processed;',
			'to see your data and get a copy;',
			'to have wrong data corrected;',
			'to withdraw consent, and to restrict or suspend processing;',
			'to ask for the erasure of your personal data;',
			'to object, and to complain to the data protection authority.'
		],
		time: 'We answer requests for access, withdrawal of consent and restriction within 3 × 24 hours. A request can be refused if it endangers others or reveals their data; we then say why.',
		breach:
			'If data protection fails, we tell you in writing within 3 × 24 hours which data, when and how it was exposed, and what we are doing.',
		assisted: 'Children are assisted by a parent or guardian. People with disabilities can ask for help at the counter.'
	},
	contact: {
		title: 'Contact for personal data protection',
		controller: 'Data controller',
		controllerName: (province) => `Provincial government of ${province}`,
		officer: 'Data protection officer (DPO)',
		through: 'reached through',
		operator: 'the people who run the forum'
	}
};

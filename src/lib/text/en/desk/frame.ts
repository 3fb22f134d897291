import type { frame as source } from '../../id/desk/frame';

export const frame: typeof source = {
	name: 'Workbench',
	navigation: 'Workbench',
	menu: 'Menu',
	closeMenu: 'Close menu',
	publicSite: 'Public site',
	late: (value) => `${value} overdue`,
	group: {
		agency: 'Agency',
		moderation: 'Moderation',
		consultation: 'Consultation',
		counter: 'Counter',
		administration: 'Administration'
	},
	room: {
		team: 'Team',
		templates: 'Answer templates',
		queue: 'Moderation queue',
		appeals: 'Appeals',
		proofs: 'Proofs of work done',
		health: 'Health of moderation',
		consultations: 'Public consultations',
		promises: 'Commitments',
		surveys: 'Satisfaction surveys',
		mailIn: 'E-mail that came in',
		sp4n: 'SP4N-LAPOR!',
		letters: 'Letters to agencies',
		counter: 'Reports at the counter',
		administration: 'Overview',
		guide: 'Start here',
		agencies: 'Agencies',
		people: 'People and duties',
		categories: 'Categories',
		districts: 'Districts',
		services: 'Services',
		calendar: 'Working calendar',
		policies: 'Time limits',
		routing: 'Routing',
		holds: 'Checks before publishing',
		rules: 'Forum rules',
		ladder: 'Escalation ladder',
		siteHealth: 'Health of the site',
		waysIn: 'Ways in',
		history: 'History of changes',
		site: 'Site'
	}
};

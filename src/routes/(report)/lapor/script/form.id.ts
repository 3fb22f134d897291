import { common } from '$lib/text/id/site/common';
import { report } from '$lib/text/id/report/report';
import { improveForm } from './improve-form';

improveForm({ common, report });

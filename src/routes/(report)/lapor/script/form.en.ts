import { common } from '$lib/text/en/site/common';
import { report } from '$lib/text/en/report/report';
import { improveForm } from './improve-form';

improveForm({ common, report });

export { openSite as default } from '../../support/site/open-site';

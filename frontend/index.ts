/* The entry of the client: Vaadin's own, with one thing before it. All pages are made on the server. */

// Before the router, so that its listeners come first.
import './shell/away';
import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

const { serverSideRoutes } = new Flow({
  imports: () => import('Frontend/generated/flow/generated-flow-imports.js'),
});

new Router(document.querySelector('#outlet')).setRoutes([...serverSideRoutes]);

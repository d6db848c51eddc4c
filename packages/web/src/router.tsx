import { createRootRoute, createRoute, createRouter } from "@tanstack/react-router";
import { Layout } from "./app/layout.tsx";
import { BinPage } from "./pages/bin.tsx";
import { CheckPage } from "./pages/check.tsx";
import { DatesPage } from "./pages/dates.tsx";
import { FiguresPage } from "./pages/figures.tsx";
import { figuresFilter } from "./pages/figures-filter.ts";
import { InboxPage } from "./pages/inbox.tsx";
import { LedgerPage } from "./pages/ledger.tsx";
import { ledgerFilter } from "./pages/ledger-filter.ts";
import { Crashed, NotFound } from "./pages/lost.tsx";
import { OverviewPage } from "./pages/overview.tsx";
import { ReadPage } from "./pages/read.tsx";
import { ReportPage } from "./pages/report.tsx";
import { SearchPage } from "./pages/search.tsx";
import { StoriesPage } from "./pages/stories.tsx";
import { StoryPage } from "./pages/story.tsx";
import { pageNumber, text, versionNumber } from "./ui/address.ts";

const root = createRootRoute({ component: Layout, notFoundComponent: NotFound, errorComponent: Crashed });
const getParentRoute = () => root;

const pageSearch = ({ page }: Record<string, unknown>) => pageNumber(page);

const routeTree = root.addChildren([
  createRoute({ getParentRoute, path: "/", component: StoriesPage, validateSearch: pageSearch }),
  createRoute({ getParentRoute, path: "/stories/$name", component: OverviewPage }),
  createRoute({ getParentRoute, path: "/stories/$name/check", component: CheckPage }),
  createRoute({ getParentRoute, path: "/stories/$name/open", component: InboxPage }),
  createRoute({ getParentRoute, path: "/stories/$name/reports", component: StoryPage, validateSearch: pageSearch }),
  createRoute({
    getParentRoute,
    path: "/stories/$name/figures",
    component: FiguresPage,
    validateSearch: figuresFilter,
  }),
  createRoute({
    getParentRoute,
    path: "/stories/$name/dates",
    component: DatesPage,
    validateSearch: pageSearch,
  }),
  createRoute({
    getParentRoute,
    path: "/reports/$id",
    component: ReportPage,
    validateSearch: ({ version }: Record<string, unknown>) => versionNumber(version),
  }),
  createRoute({ getParentRoute, path: "/ledger", component: LedgerPage, validateSearch: ledgerFilter }),
  createRoute({ getParentRoute, path: "/bin", component: BinPage }),
  createRoute({ getParentRoute, path: "/read", component: ReadPage }),
  createRoute({
    getParentRoute,
    path: "/search",
    component: SearchPage,
    validateSearch: ({ q, page }: Record<string, unknown>) => ({ ...text("q", q), ...pageNumber(page) }),
  }),
]);

export const router = createRouter({ routeTree, scrollRestoration: true, defaultPreload: false });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

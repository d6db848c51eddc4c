import { createRootRoute, createRoute, createRouter } from "@tanstack/react-router";
import { Layout } from "./app/layout.tsx";
import { AccountPage } from "./pages/account.tsx";
import { AllFiguresPage } from "./pages/all-figures.tsx";
import { AuditPage } from "./pages/audit.tsx";
import { BinPage } from "./pages/bin.tsx";
import { ChangesPage } from "./pages/changes.tsx";
import { changesFilter } from "./pages/changes-filter.ts";
import { CheckPage } from "./pages/check.tsx";
import { CorrectionsPage } from "./pages/corrections.tsx";
import { DatesPage } from "./pages/dates.tsx";
import { FiguresPage } from "./pages/figures.tsx";
import { figuresFilter } from "./pages/figures-filter.ts";
import { InboxPage } from "./pages/inbox.tsx";
import { LedgerPage } from "./pages/ledger.tsx";
import { ledgerFilter } from "./pages/ledger-filter.ts";
import { Crashed, NotFound } from "./pages/lost.tsx";
import { NowPage } from "./pages/now.tsx";
import { ReadPage } from "./pages/read.tsx";
import { ReportPage } from "./pages/report.tsx";
import { saidFilter } from "./pages/said-filter.ts";
import { SearchPage } from "./pages/search.tsx";
import { StatementsPage } from "./pages/statements.tsx";
import { StoriesPage } from "./pages/stories.tsx";
import { StoryPage } from "./pages/story.tsx";
import { TimelinePage } from "./pages/timeline.tsx";
import { timelineFilter } from "./pages/timeline-filter.ts";
import { VoicePage } from "./pages/voice-page.tsx";
import { VoicesPage } from "./pages/voices.tsx";
import { voicesFilter } from "./pages/voices-filter.ts";
import { oneOf, pageNumber, text, versionNumber } from "./ui/address.ts";

const root = createRootRoute({ component: Layout, notFoundComponent: NotFound, errorComponent: Crashed });
const getParentRoute = () => root;

const pageSearch = ({ page }: Record<string, unknown>) => pageNumber(page);

const routeTree = root.addChildren([
  createRoute({ getParentRoute, path: "/", component: StoriesPage }),
  createRoute({ getParentRoute, path: "/stories/$name", component: NowPage }),
  createRoute({ getParentRoute, path: "/stories/$name/check", component: CheckPage }),
  createRoute({ getParentRoute, path: "/stories/$name/open", component: InboxPage }),
  createRoute({ getParentRoute, path: "/stories/$name/corrections", component: CorrectionsPage }),
  createRoute({ getParentRoute, path: "/stories/$name/reports", component: StoryPage, validateSearch: pageSearch }),
  createRoute({
    getParentRoute,
    path: "/stories/$name/figures",
    component: FiguresPage,
    validateSearch: ({ measure }: Record<string, unknown>) => text("measure", measure),
  }),
  createRoute({
    getParentRoute,
    path: "/stories/$name/figures/all",
    component: AllFiguresPage,
    validateSearch: figuresFilter,
  }),
  createRoute({ getParentRoute, path: "/stories/$name/voices", component: VoicesPage, validateSearch: voicesFilter }),
  createRoute({ getParentRoute, path: "/stories/$name/voices/$source", component: VoicePage }),
  createRoute({
    getParentRoute,
    path: "/stories/$name/statements",
    component: StatementsPage,
    validateSearch: saidFilter,
  }),
  createRoute({
    getParentRoute,
    path: "/stories/$name/timeline",
    component: TimelinePage,
    validateSearch: timelineFilter,
  }),
  createRoute({
    getParentRoute,
    path: "/stories/$name/dates",
    component: DatesPage,
    validateSearch: pageSearch,
  }),
  createRoute({
    getParentRoute,
    path: "/stories/$name/changes",
    component: ChangesPage,
    validateSearch: changesFilter,
  }),
  createRoute({
    getParentRoute,
    path: "/reports/$id",
    component: ReportPage,
    validateSearch: ({ version }: Record<string, unknown>) => versionNumber(version),
  }),
  createRoute({ getParentRoute, path: "/ledger", component: LedgerPage, validateSearch: ledgerFilter }),
  createRoute({ getParentRoute, path: "/bin", component: BinPage }),
  createRoute({ getParentRoute, path: "/account", component: AccountPage }),
  createRoute({ getParentRoute, path: "/audit", component: AuditPage, validateSearch: pageSearch }),
  createRoute({ getParentRoute, path: "/read", component: ReadPage }),
  createRoute({
    getParentRoute,
    path: "/search",
    component: SearchPage,
    validateSearch: ({ q, page, story, order }: Record<string, unknown>) => ({
      ...text("q", q),
      ...text("story", story),
      ...oneOf("order", order, ["newest", "oldest"] as const),
      ...pageNumber(page),
    }),
  }),
]);

export const router = createRouter({ routeTree, scrollRestoration: true, defaultPreload: false });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

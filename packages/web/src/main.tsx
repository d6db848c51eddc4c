import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./api/queries.ts";
import { router } from "./router.tsx";
import "./styles/tokens.css";
import "./styles/pins.css";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/controls.css";
import "./styles/lists.css";
import "./styles/story.css";
import "./styles/versions.css";
import "./styles/desk.css";
import "./styles/now.css";
import "./styles/sheet.css";
import "./styles/voices.css";
import "./styles/timeline.css";
import "./styles/stories.css";
import "./styles/reader.css";
import "./styles/marks.css";
import "./styles/record.css";
import "./styles/correct.css";
import "./styles/correcting.css";
import "./styles/inbox.css";
import "./styles/check.css";
import "./styles/add.css";
import "./styles/account.css";
import "./styles/print.css";

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

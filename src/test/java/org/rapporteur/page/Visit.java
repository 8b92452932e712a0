package org.rapporteur.page;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import org.openqa.selenium.Keys;
import org.rapporteur.article.ArticleReader;
import org.rapporteur.pipeline.GraphBuilder;
import org.rapporteur.registry.Registry;
import org.rapporteur.server.Limits;
import org.rapporteur.server.Settings;
import org.rapporteur.server.SparqlServer;
import org.rapporteur.server.articles.ArticleDesk;
import org.rapporteur.server.guard.UserFile;
import org.rapporteur.store.KnowledgeStore;

/** A browser at the page of a store, served for real with one user, anna. */
record Visit(KnowledgeStore store, Page page, SparqlServer server, Browser browser)
    implements AutoCloseable {

  static final String PASSWORD = "a password for one test";

  /** Serves the store and opens a browser; aborts the test loudly where the system has none. */
  static Visit to(KnowledgeStore store, Path folder) {
    Registry registry = Registry.standard();
    Path users = folder.resolve("users");
    new UserFile(users).put("anna", PASSWORD.toCharArray());
    ArticleReader reader = new ArticleReader(System.in, Optional.empty(), Optional.empty());
    Page page = new Page(store, registry, Limits.STANDARD.query());
    SparqlServer server =
        SparqlServer.start(
            store,
            Optional.of(new ArticleDesk(store, () -> new GraphBuilder(registry, reader, 1))),
            Settings.local(0).withUsers(users),
            page.servlets());
    Optional<Browser> browser = Browser.start(server.address().toString());
    if (browser.isEmpty()) {
      server.close();
      page.close();
      store.close();
      System.err.println(
          "WARNING: the page is not tested: neither chromium nor chromedriver is on the path;"
              + " apt-get install chromium chromium-driver");
      abort("no Chromium with chromedriver on the path");
    }
    return new Visit(store, page, server, browser.get());
  }

  /** Fills the form that asks who is there, with anna's name. */
  void signIn(String password) {
    browser.type("#user", "anna");
    browser.type("#password", password);
    browser.press(Keys.ENTER);
  }

  /** The addresses beyond the server that were asked for since the last call. */
  TreeSet<String> elsewhere() {
    TreeSet<String> addresses = browser.requested();
    addresses.removeIf(address -> address.startsWith(server.address().toString()));
    return addresses;
  }

  @Override
  public void close() {
    browser.close();
    server.close();
    page.close();
    store.close();
  }
}

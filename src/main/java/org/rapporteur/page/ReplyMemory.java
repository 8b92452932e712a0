package org.rapporteur.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The replies that were asked for last; many visitors ask for the same few. */
final class ReplyMemory {

  private static final int MOST = 100;
  private static final int LONGEST = 1_000_000;

  private final Map<String, Reply> replies =
      new LinkedHashMap<>(MOST, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reply> eldest) {
          return size() > MOST;
        }
      };

  /** The reply to this address, if it was given while the store was as it is. */
  synchronized Optional<Reply> find(String address, String version) {
    return Optional.ofNullable(replies.get(address)).filter(reply -> reply.tag().equals(version));
  }

  /** Keeps a reply, unless it is long. */
  synchronized void keep(String address, Reply reply) {
    if (reply.body().length <= LONGEST) {
      replies.put(address, reply);
    }
  }
}

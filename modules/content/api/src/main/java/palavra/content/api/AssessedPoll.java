package palavra.content.api;

import java.util.List;
import java.util.UUID;

/** What learning must know of a poll to take votes: no words. */
public record AssessedPoll(
        UUID id, UUID unit, List<String> options, boolean lasting, boolean closed, Poll.Results results) {}

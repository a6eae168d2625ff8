package palavra.outbox;

/** The outbox or inbox table could not be written; the surrounding transaction fails with it. */
public class OutboxFailure extends RuntimeException {

    OutboxFailure(Exception cause) {
        super(cause.getMessage(), cause);
    }
}

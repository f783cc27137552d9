package org.tongwen.elasticsearch.connection;

import java.time.Duration;

/** Is told of requests to Elasticsearch, on the threads that send and answer them: it must not block. */
public interface RequestListener {

    /** How a request can end. */
    enum Outcome {
        /** It was answered, if only by saying that there is no such thing. */
        ANSWERED,
        /** Nobody waited for the answer any more. */
        CANCELLED,
        /** Elasticsearch refused it, did not answer in time, or could not be reached. */
        FAILED
    }

    /** A request of this kind, such as {@code search}, is about to be sent. */
    void begun(String kind);

    /** A request of this kind ended after so long. */
    void ended(String kind, Outcome outcome, Duration took);
}

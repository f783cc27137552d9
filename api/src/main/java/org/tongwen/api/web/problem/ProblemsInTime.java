package org.tongwen.api.web.problem;

import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.HandlerResult;
import org.springframework.web.reactive.HandlerResultHandler;
import org.springframework.web.reactive.result.method.annotation.ResponseEntityResultHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Writes problem details as long as nothing else was sent; after that, there is only the connection that can tell of a problem. */
@Component
@Order(ProblemsInTime.ORDER)
class ProblemsInTime implements HandlerResultHandler {

    /** Before what writes answers of all kinds. */
    static final int ORDER = -1;

    private final ResponseEntityResultHandler answers;

    ProblemsInTime(ResponseEntityResultHandler answers) {
        this.answers = answers;
    }

    @Override
    public boolean supports(HandlerResult result) {
        return result.getReturnValue() instanceof ResponseEntity<?> answer && answer.getBody() instanceof ProblemDetail;
    }

    @Override
    public Mono<Void> handleResult(ServerWebExchange exchange, HandlerResult result) {
        return exchange.getResponse().isCommitted() && result.getReturnValue() instanceof ResponseEntity<?> answer
                ? Mono.error(new HalfAnswerException(answer.getStatusCode().value()))
                : answers.handleResult(exchange, result);
    }
}

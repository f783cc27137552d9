# Counting policy texts with Tongwen: a trend, a table of regions and years, a concordance, and a receipt that tells later whether
# all of it is still so. Needs a server (./tongwen serve --sample) and the package jsonlite; writes trend.png, regions.csv,
# concordance.csv and receipt.json into the folder it runs in.

library(jsonlite)

server <- Sys.getenv("TONGWEN", "http://localhost:8080")

# The URL of a resource; a vector becomes a parameter that stands several times.
address <- function(resource, ...) {
  parameters <- list(...)
  pairs <- lapply(names(parameters), function(name) {
    paste0(name, "=", vapply(enc2utf8(as.character(parameters[[name]])), URLencode, "", reserved = TRUE))
  })
  paste0(server, "/api/v1/", resource, "?", paste(unlist(pairs), collapse = "&"))
}

get_json <- function(resource, ...) fromJSON(address(resource, ...), simplifyVector = FALSE)

or_na <- function(value) if (is.null(value)) NA else value

# How often, over time? The share is the part of all documents of the year; those of fewer than 30 documents say little.
answer <- get_json("trends", q = c("产业集群", "产业链"))
trend <- do.call(rbind, lapply(answer$queries, function(query) {
  do.call(rbind, lapply(query$slices[[1]]$points, function(point) {
    data.frame(q = query$q, year = as.integer(point$period), count = point$count, all = point$all,
               share = or_na(point$share), thin = point$thin)
  }))
}))

png("trend.png", width = 1200, height = 600, res = 150, type = "cairo")
queries <- unique(trend$q)
plot(range(trend$year), c(0, 100 * max(trend$share, na.rm = TRUE)), type = "n", xlab = "", ylab = "% of the documents of the year")
for (i in seq_along(queries)) {
  course <- trend[trend$q == queries[i], ]
  lines(course$year, 100 * course$share, col = i + 1)
  points(course$year, 100 * course$share, col = i + 1, pch = ifelse(course$thin, 1, 19))
}
legend("topleft", legend = queries, col = seq_along(queries) + 1, lty = 1)
invisible(dev.off())

# Where, and when? All groups come as a table at once; only provinces, as a city is counted in its province, too.
regions <- read.csv(address("groups", q = "产业集群", by = "region,year", sort = "key", format = "csv"),
                    colClasses = c(region = "character", year = "character"), encoding = "UTF-8")
write.csv(regions, "regions.csv", row.names = FALSE)
provinces <- regions[grepl("0000$", regions$region), ]
print(xtabs(count ~ region_label + year, provinces))

# In which words? Every occurrence, in either script, with what stands around it.
lines <- read.csv(address("concordance", q = "產業集群", window = 12, sort = "right", format = "csv"), encoding = "UTF-8")
write.csv(lines, "concordance.csv", row.names = FALSE)
cat(sprintf("%s [%s] %s\n", lines$left, lines$keyword, lines$right)[seq_len(min(10, nrow(lines)))], sep = "")

# Will it be the same next year? Keep the receipt with the data; sent back, it tells what has changed since.
receipt <- answer$meta$receipt
write_json(receipt, "receipt.json", auto_unbox = TRUE)
cat(receipt$sentences$en, "\n")
verified <- fromJSON(system2("curl", c("-s", paste0(server, "/api/v1/receipts/verify"), "-H", shQuote("Content-Type: application/json"),
                                       "--data-binary", "@receipt.json"), stdout = TRUE))
cat("same:", verified$same, "\n")

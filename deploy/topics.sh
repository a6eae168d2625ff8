#!/bin/sh
# Makes every topic that is missing. Partitions never change afterwards, since order rests on them. What modules tell
# each other has names in it and is kept for thirty days (decision 13); learning events have none, and stay.
set -e
topic() {
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$KAFKA" --create --if-not-exists \
    --topic "$1" --partitions "$2" --config retention.ms="$3"
}
month=2592000000
for module in courses content learning forums certificates analytics notifications; do
  topic "palavra.$module.v1" 4 $month
done
topic palavra.learning-events.v1 12 -1
topic palavra.dead-letters.v1 1 $month

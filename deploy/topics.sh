#!/bin/sh
# Makes every topic that is missing. Partitions never change afterwards, since order rests on them.
set -e
topic() {
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$KAFKA" --create --if-not-exists \
    --topic "$1" --partitions "$2" --config retention.ms=-1
}
for module in courses content learning forums certificates analytics notifications; do
  topic "palavra.$module.v1" 4
done
topic palavra.learning-events.v1 12
topic palavra.dead-letters.v1 1

package palavra.analytics.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import palavra.analytics.counting.Playback.Action;
import palavra.analytics.counting.Playback.Kind;
import palavra.analytics.counting.Playback.Stretch;

class PlaybackTest {

    @Test
    void shouldWatchFromPlayToTheFirstPause() {
        assertEquals(List.of(new Stretch(3, 10)), watched(at(Kind.PLAYED, 3), at(Kind.PAUSED, 10), at(Kind.ENDED, 30)));
    }

    @Test
    void shouldNotCountWhatAJumpSkipped() {
        assertEquals(
                List.of(new Stretch(0, 20), new Stretch(60, 80)),
                watched(at(Kind.PLAYED, 0), jump(20, 60), at(Kind.PAUSED, 80)));
    }

    @Test
    void shouldTrustWhereTheJumpLedRatherThanTheNextPlay() {
        assertEquals(List.of(new Stretch(60, 80)), watched(jump(0, 60), at(Kind.PLAYED, 2), at(Kind.PAUSED, 80)));
    }

    @Test
    void shouldCloseAndReopenAtAHeartbeat() {
        assertEquals(
                List.of(new Stretch(0, 30), new Stretch(30, 40)),
                watched(at(Kind.PLAYED, 0), at(Kind.HEARTBEAT, 30), at(Kind.ENDED, 40)));
    }

    @Test
    void shouldDropWhatCanNotBe() {
        assertEquals(List.of(), watched(at(Kind.PLAYED, 10), at(Kind.PAUSED, 10.2)));
        assertEquals(List.of(), watched(at(Kind.PLAYED, 10), at(Kind.PAUSED, 4)));
        assertEquals(List.of(), watched(at(Kind.PLAYED, 0), at(Kind.PAUSED, 40_000)));
        var playback = new Playback();
        playback.isAtLeast(100);
        playback.add(1, at(Kind.PLAYED, 0));
        playback.add(2, at(Kind.PAUSED, 101.5));
        assertEquals(List.of(), playback.watched());
    }

    @Test
    void shouldComeToTheSameInAnyOrderAndFromItsText() {
        var playback = new Playback();
        playback.add(3, at(Kind.PAUSED, 80));
        playback.add(1, at(Kind.PLAYED, 0));
        playback.add(2, jump(20, 60));
        playback.add(2, jump(20, 60));
        var expected = List.of(new Stretch(0, 20), new Stretch(60, 80));
        assertEquals(expected, playback.watched());
        assertEquals(expected, Playback.parse(playback.toString()).watched());
    }

    private static List<Stretch> watched(Action... actions) {
        var playback = new Playback();
        for (var i = 0; i < actions.length; i++) {
            playback.add(i + 1, actions[i]);
        }
        return playback.watched();
    }

    private static Action at(Kind kind, double second) {
        return new Action(kind, second, second);
    }

    private static Action jump(double from, double to) {
        return new Action(Kind.SEEKED, from, to);
    }
}

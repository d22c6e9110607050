package org.dengta.testing;

import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameRecorder;
import org.bytedeco.javacv.Frame;
import org.bytedeco.javacv.FrameRecorder;
import org.dengta.reading.Picture;

import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.nio.file.Path;
import java.util.List;

/** Films made of pictures. */
public final class Films {
    private static final int SAMPLES = 8000;

    private Films() {}

    /** Motion JPEG, in what the name of the file says. */
    public static Path film(Path file, List<Picture> pictures, int perSecond) {
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
        var first = pictures.getFirst();
        try (var recorder = new FFmpegFrameRecorder(file.toFile(), first.width(), first.height())) {
            recorder.setVideoCodec(avcodec.AV_CODEC_ID_MJPEG);
            recorder.setPixelFormat(avutil.AV_PIX_FMT_YUVJ420P);
            recorder.setVideoOption("qscale", "3");
            recorder.setFrameRate(perSecond);
            recorder.start();
            for (var picture : pictures) {
                recorder.record(frame(picture), avutil.AV_PIX_FMT_GRAY8);
            }
            recorder.stop();
            return file;
        } catch (FrameRecorder.Exception e) {
            throw new AssertionError(e);
        }
    }

    /** The same with silence of so many seconds. */
    public static Path withSound(Path file, List<Picture> pictures, int perSecond, int seconds) {
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
        var first = pictures.getFirst();
        try (var recorder =
                new FFmpegFrameRecorder(file.toFile(), first.width(), first.height(), 1)) {
            recorder.setVideoCodec(avcodec.AV_CODEC_ID_MJPEG);
            recorder.setPixelFormat(avutil.AV_PIX_FMT_YUVJ420P);
            recorder.setFrameRate(perSecond);
            recorder.setAudioCodec(avcodec.AV_CODEC_ID_AAC);
            recorder.setSampleRate(SAMPLES);
            recorder.start();
            for (var picture : pictures) {
                recorder.record(frame(picture), avutil.AV_PIX_FMT_GRAY8);
            }
            for (var i = 0; i < seconds; i++) {
                recorder.recordSamples(SAMPLES, 1, ShortBuffer.allocate(SAMPLES));
            }
            recorder.stop();
            return file;
        } catch (FrameRecorder.Exception e) {
            throw new AssertionError(e);
        }
    }

    /** One picture, lossy. */
    public static Path webp(Path file, Picture picture) {
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
        try (var recorder =
                new FFmpegFrameRecorder(file.toFile(), picture.width(), picture.height())) {
            recorder.setFormat("webp");
            recorder.setVideoCodecName("libwebp");
            recorder.setPixelFormat(avutil.AV_PIX_FMT_YUV420P);
            recorder.start();
            recorder.record(frame(picture), avutil.AV_PIX_FMT_GRAY8);
            recorder.stop();
            return file;
        } catch (FrameRecorder.Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Frame frame(Picture picture) {
        var frame = new Frame(picture.width(), picture.height(), Frame.DEPTH_UBYTE, 1);
        var pixels = (ByteBuffer) frame.image[0];
        for (var y = 0; y < picture.height(); y++) {
            pixels.put(y * frame.imageStride, picture.grey(), y * picture.width(), picture.width());
        }
        return frame;
    }

    /** Plain grey. */
    public static Picture grey(int width, int height, int value) {
        var grey = new byte[width * height];
        java.util.Arrays.fill(grey, (byte) value);
        return new Picture(width, height, grey);
    }
}

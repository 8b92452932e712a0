package org.rapporteur.server.guard;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpStatus;

/** Keeps what is written into a failed response, and lets everything else through. */
final class FailureCapture extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private boolean problem;

  FailureCapture(HttpServletResponse response) {
    super(response);
  }

  /** Whether the request failed and has no problem document yet. */
  boolean failed() {
    return getStatus() >= 400 && !problem;
  }

  /**
   * What was written, in one line and without what a parser expected instead; or else what the
   * status means.
   */
  String message() {
    String written =
        text.toString(StandardCharsets.UTF_8)
            .replaceFirst("(?s)\\s*Was expecting.*", "")
            .replaceAll("\\s+", " ")
            .strip();
    return written.isEmpty() ? HttpStatus.getMessage(getStatus()) : written;
  }

  @Override
  public void setContentType(String type) {
    problem = ProblemDocument.MEDIA_TYPE.equals(type);
    if (!failed()) {
      super.setContentType(type);
    }
  }

  @Override
  public void setCharacterEncoding(String encoding) {
    if (!failed()) {
      super.setCharacterEncoding(encoding);
    }
  }

  @Override
  public void setContentLength(int length) {
    if (!failed()) {
      super.setContentLength(length);
    }
  }

  @Override
  public void sendError(int status) {
    setStatus(status);
  }

  @Override
  public void sendError(int status, String message) {
    setStatus(status);
    text.writeBytes(message.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    return failed() ? new Captured(text) : super.getOutputStream();
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    return failed()
        ? new PrintWriter(new OutputStreamWriter(text, StandardCharsets.UTF_8), true)
        : super.getWriter();
  }

  /** A servlet's stream into memory. */
  private static final class Captured extends ServletOutputStream {

    private final ByteArrayOutputStream text;

    Captured(ByteArrayOutputStream text) {
      this.text = text;
    }

    @Override
    public void write(int b) {
      text.write(b);
    }

    /** Any text; the stream that servlets have knows Latin-1 only. */
    @Override
    public void print(String words) {
      text.writeBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("failures are written at once");
    }
  }
}

package org.rapporteur.page;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Optional;

/** Writes records as JSON: days as in ISO 8601, nothing for what is empty. */
final class Json {

  private static final Gson GSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .registerTypeAdapter(LocalDate.class, writer(Json::day))
          .registerTypeAdapterFactory(new OptionalFactory())
          .create();

  private Json() {}

  static String of(Object value) {
    return GSON.toJson(value);
  }

  private static void day(JsonWriter out, LocalDate day) throws IOException {
    out.value(day.toString());
  }

  /** How a value is written. */
  private interface Writing<T> {
    void write(JsonWriter out, T value) throws IOException;
  }

  private static <T> TypeAdapter<T> writer(Writing<T> writing) {
    return new TypeAdapter<>() {
      @Override
      public void write(JsonWriter out, T value) throws IOException {
        if (value == null) {
          out.nullValue();
        } else {
          writing.write(out, value);
        }
      }

      @Override
      public T read(JsonReader in) {
        throw new UnsupportedOperationException("the interface only writes");
      }
    };
  }

  /** Leaves out members that are empty. */
  private static final class OptionalFactory implements TypeAdapterFactory {

    @Override
    @SuppressWarnings("unchecked")
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
      if (type.getRawType() != Optional.class) {
        return null;
      }
      Type content = ((ParameterizedType) type.getType()).getActualTypeArguments()[0];
      TypeAdapter<Object> inner = (TypeAdapter<Object>) gson.getAdapter(TypeToken.get(content));
      return (TypeAdapter<T>)
          writer(
              (JsonWriter out, Optional<Object> value) -> {
                if (value.isPresent()) {
                  inner.write(out, value.get());
                } else {
                  out.nullValue();
                }
              });
    }
  }
}

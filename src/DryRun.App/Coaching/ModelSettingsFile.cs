using System.Text.Json;
using System.Text.Json.Serialization;

namespace DryRun.App.Coaching;

/// <summary>
/// Keeps the settings of the model, with its key, in <c>model.json</c> of the data folder: a file of its own that only its
/// owner can read, so that no copy or export of the learner's data carries the key along.
/// </summary>
/// <param name="folder">The data folder.</param>
internal sealed class ModelSettingsFile(string folder)
{
    public const string Name = "model.json";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private string FilePath => Path.Combine(folder, Name);

    /// <summary>What was saved, or no model; with a sentence when the file is there and cannot be used.</summary>
    public (ModelSettings Settings, string? Fault) Read()
    {
        try
        {
            if (!File.Exists(FilePath))
            {
                return (ModelSettings.Off, null);
            }

            Close(FilePath);
            using var stream = File.OpenRead(FilePath);
            return (JsonSerializer.Deserialize(stream, ModelJson.Default.StoredModel)?.ToSettings() ?? ModelSettings.Off, null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return (ModelSettings.Off, $"The file {Name} in the data folder can't be read, so no model is asked. Save the settings again.");
        }
    }

    /// <summary>Replaces the file in one step. It is closed to others before the first byte is in it.</summary>
    /// <returns>False when the data folder can't be written to.</returns>
    public bool TryWrite(ModelSettings settings)
    {
        try
        {
            Write(settings);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void Write(ModelSettings settings)
    {
        var fresh = FilePath + ".new";
        File.Delete(fresh);
        using (var stream = new FileStream(fresh, NewFile()))
        {
            JsonSerializer.Serialize(stream, StoredModel.Of(settings), ModelJson.Default.StoredModel);
            stream.Flush(flushToDisk: true);
        }

        File.Move(fresh, FilePath, overwrite: true);
    }

    private static FileStreamOptions NewFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return options;
    }

    // A file that was copied or edited by hand may have come open to others.
    private static void Close(string path)
    {
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(path) != OwnerOnly)
        {
            File.SetUnixFileMode(path, OwnerOnly);
        }
    }
}

/// <summary>The settings as they are in the file.</summary>
internal sealed record StoredModel(ModelProvider Provider, string Endpoint, string Model, string? ApiKey, bool Always, double Seconds)
{
    public static StoredModel Of(ModelSettings settings) => new(
        settings.Provider, settings.Endpoint, settings.Model, settings.Key?.Reveal(), settings.Always, settings.Patience.TotalSeconds);

    public ModelSettings ToSettings() => new()
    {
        Provider = Provider,
        Endpoint = Endpoint,
        Model = Model,
        Key = Coaching.ApiKey.Of(ApiKey),
        Always = Always,
        Patience = TimeSpan.FromSeconds(Math.Clamp(Seconds, ModelSettingsRules.LeastSeconds, ModelSettingsRules.MostSeconds)),
    };
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true, WriteIndented = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(StoredModel))]
internal sealed partial class ModelJson : JsonSerializerContext;

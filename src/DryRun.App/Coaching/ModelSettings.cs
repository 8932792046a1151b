namespace DryRun.App.Coaching;

/// <summary>Which language model is asked, if any.</summary>
public enum ModelProvider
{
    /// <summary>None. Nothing leaves the machine.</summary>
    Off,

    /// <summary>A server that speaks OpenAI's chat completions: Ollama, LM Studio, llama.cpp, vLLM, hosted ones.</summary>
    OpenAi,

    /// <summary>A server that speaks Anthropic's messages.</summary>
    Anthropic,
}

/// <summary>Which language model is asked, where it is and how long it may take.</summary>
public sealed record ModelSettings
{
    /// <summary>What a learner has who chose nothing: no model.</summary>
    public static ModelSettings Off { get; } = new();

    /// <summary>Which protocol is spoken.</summary>
    public ModelProvider Provider { get; init; }

    /// <summary>The address requests go to, such as <c>http://127.0.0.1:11434/v1</c>.</summary>
    public string Endpoint { get; init; } = "";

    /// <summary>The model's name, as its server knows it.</summary>
    public string Model { get; init; } = "";

    /// <summary>The key the server asks for; null when it asks for none.</summary>
    public ApiKey? Key { get; init; }

    /// <summary>True asks for a second opinion on every answer without being told to.</summary>
    public bool Always { get; init; }

    /// <summary>How long a reply may take as a whole.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>True when a model is asked at all.</summary>
    public bool IsOn => Provider != ModelProvider.Off;

    /// <summary>Where words go: host and port, or nothing.</summary>
    public string Host => Address?.Authority ?? "";

    /// <summary>True when the model runs on this machine, so that nothing leaves it.</summary>
    public bool StaysHere => Address?.IsLoopback ?? false;

    /// <summary>True when words leave the machine without encryption.</summary>
    public bool IsReadableOnTheWay => !StaysHere && Address?.Scheme == Uri.UriSchemeHttp;

    internal Uri? Address => Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) ? address : null;
}

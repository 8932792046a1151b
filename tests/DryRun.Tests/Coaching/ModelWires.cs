using System.Text.Json;

namespace DryRun.Tests.Coaching;

/// <summary>How a protocol puts words on the wire.</summary>
internal interface IModelWire
{
    string Whole(string text, ModelFlaw flaw);

    IEnumerable<string> Start();

    string Piece(string text);

    IEnumerable<string> End(ModelFlaw flaw);
}

/// <summary>OpenAI's chat completions.</summary>
internal sealed class OpenAiWire : IModelWire
{
    public static OpenAiWire Instance { get; } = new();

    public string Whole(string text, ModelFlaw flaw) => JsonSerializer.Serialize(new
    {
        id = "chatcmpl-1",
        @object = "chat.completion",
        created = 1,
        model = ModelServer.ModelName,
        choices = new[]
        {
            new
            {
                index = 0,
                message = new { role = "assistant", content = text, refusal = flaw == ModelFlaw.Refusing ? "I can't help with that." : null },
                finish_reason = Finish(flaw),
            },
        },
        usage = new { prompt_tokens = 1, completion_tokens = 1, total_tokens = 2 },
    });

    public IEnumerable<string> Start() => [Chunk(new { role = "assistant", content = "" }, finish: null)];

    public string Piece(string text) => Chunk(new { content = text }, finish: null);

    public IEnumerable<string> End(ModelFlaw flaw) => [Chunk(new { }, Finish(flaw)), "data: [DONE]\n\n"];

    private static string Finish(ModelFlaw flaw) => flaw switch
    {
        ModelFlaw.CutOff => "length",
        ModelFlaw.Refusing => "content_filter",
        _ => "stop",
    };

    private static string Chunk(object delta, string? finish) => "data: " + JsonSerializer.Serialize(new
    {
        id = "chatcmpl-1",
        @object = "chat.completion.chunk",
        created = 1,
        model = ModelServer.ModelName,
        choices = new[] { new { index = 0, delta, finish_reason = finish } },
    }) + "\n\n";
}

/// <summary>Anthropic's messages.</summary>
internal sealed class AnthropicWire : IModelWire
{
    public static AnthropicWire Instance { get; } = new();

    public string Whole(string text, ModelFlaw flaw) => JsonSerializer.Serialize(new
    {
        id = "msg_1",
        type = "message",
        role = "assistant",
        model = ModelServer.ModelName,
        content = text.Length == 0 ? [] : new object[] { new { type = "text", text } },
        stop_reason = Stop(flaw),
        stop_sequence = (string?)null,
        usage = new { input_tokens = 1, output_tokens = 1 },
    });

    public IEnumerable<string> Start() =>
    [
        Event("message_start", new
        {
            type = "message_start",
            message = new
            {
                id = "msg_1", type = "message", role = "assistant", model = ModelServer.ModelName, content = Array.Empty<object>(),
                stop_reason = (string?)null, stop_sequence = (string?)null, usage = new { input_tokens = 1, output_tokens = 1 },
            },
        }),
        Event("content_block_start", new { type = "content_block_start", index = 0, content_block = new { type = "text", text = "" } }),
        Event("ping", new { type = "ping" }),
    ];

    public string Piece(string text) =>
        Event("content_block_delta", new { type = "content_block_delta", index = 0, delta = new { type = "text_delta", text } });

    public IEnumerable<string> End(ModelFlaw flaw) =>
    [
        Event("content_block_stop", new { type = "content_block_stop", index = 0 }),
        Event("message_delta", new
        {
            type = "message_delta",
            delta = new { stop_reason = Stop(flaw), stop_sequence = (string?)null },
            usage = new { output_tokens = 2 },
        }),
        Event("message_stop", new { type = "message_stop" }),
    ];

    private static string Stop(ModelFlaw flaw) => flaw switch
    {
        ModelFlaw.CutOff => "max_tokens",
        ModelFlaw.Refusing => "refusal",
        _ => "end_turn",
    };

    private static string Event(string name, object data) => $"event: {name}\ndata: {JsonSerializer.Serialize(data)}\n\n";
}

using System.ClientModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Sdk = OpenAI.Chat;

namespace DryRun.App.Coaching;

/// <summary>OpenAI's chat completions as an <see cref="IChatClient"/>: texts in, texts out.</summary>
internal sealed class OpenAiChat(Sdk.ChatClient client) : IChatClient
{
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        Sdk.ChatCompletion completion = await client.CompleteChatAsync(messages.Select(Message), Options(options), cancellationToken);
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, Text(completion.Content)))
        {
            ModelId = completion.Model,
            FinishReason = completion.Refusal is { Length: > 0 } ? ChatFinishReason.ContentFilter : Finish(completion.FinishReason),
        };
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        AsyncCollectionResult<Sdk.StreamingChatCompletionUpdate> updates =
            client.CompleteChatStreamingAsync(messages.Select(Message), Options(options), cancellationToken);
        await foreach (var update in updates.WithCancellation(cancellationToken))
        {
            yield return new ChatResponseUpdate(ChatRole.Assistant, Text(update.ContentUpdate))
            {
                ModelId = update.Model,
                FinishReason = update.RefusalUpdate is { Length: > 0 } ? ChatFinishReason.ContentFilter : Finish(update.FinishReason),
            };
        }
    }

    public object? GetService(Type serviceType, object? serviceKey = null) =>
        serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }

    private static Sdk.ChatMessage Message(ChatMessage message) =>
        message.Role == ChatRole.System ? new Sdk.SystemChatMessage(message.Text)
        : message.Role == ChatRole.Assistant ? new Sdk.AssistantChatMessage(message.Text)
        : new Sdk.UserChatMessage(message.Text);

    private static Sdk.ChatCompletionOptions Options(ChatOptions? options) => new()
    {
        MaxOutputTokenCount = options?.MaxOutputTokens,
        ResponseFormat = options?.ResponseFormat is ChatResponseFormatJson { Schema: { } schema }
            ? Sdk.ChatResponseFormat.CreateJsonSchemaFormat("reply", BinaryData.FromString(schema.GetRawText()), jsonSchemaIsStrict: true)
            : null,
    };

    private static string Text(Sdk.ChatMessageContent content) => string.Concat(content.Select(part => part.Text));

    private static ChatFinishReason? Finish(Sdk.ChatFinishReason? reason) => reason switch
    {
        Sdk.ChatFinishReason.Stop => ChatFinishReason.Stop,
        Sdk.ChatFinishReason.Length => ChatFinishReason.Length,
        Sdk.ChatFinishReason.ContentFilter => ChatFinishReason.ContentFilter,
        Sdk.ChatFinishReason.ToolCalls or Sdk.ChatFinishReason.FunctionCall => ChatFinishReason.ToolCalls,
        _ => null,
    };
}

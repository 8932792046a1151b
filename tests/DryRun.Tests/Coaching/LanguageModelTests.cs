using DryRun.App.Coaching;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Coaching;

/// <summary>Both protocols, answered by a server on this machine, well and badly.</summary>
public sealed class LanguageModelTests : IAsyncLifetime
{
    private static readonly ModelPrompt Prompt = new("Be brief.", "What is a tuple?");
    private static readonly ModelPrompt JsonPrompt = Prompt with
    {
        Schema = """{"type":"object","properties":{"word":{"type":"string"}},"required":["word"],"additionalProperties":false}""",
    };

    private readonly ModelBench _bench = new();
    private ModelServer _server = null!;

    public static TheoryData<ModelProvider> Protocols => [ModelProvider.OpenAi, ModelProvider.Anthropic];

    public static TheoryData<ModelProvider, ModelFlaw, Type> Flaws
    {
        get
        {
            (ModelFlaw Flaw, Type Failure)[] flaws =
            [
                (ModelFlaw.Busy, typeof(ModelFailure.Busy)),
                (ModelFlaw.WrongKey, typeof(ModelFailure.KeyRejected)),
                (ModelFlaw.UnknownModel, typeof(ModelFailure.NotFound)),
                (ModelFlaw.Failing, typeof(ModelFailure.Broken)),
                (ModelFlaw.Elsewhere, typeof(ModelFailure.Rejected)),
                (ModelFlaw.Refusing, typeof(ModelFailure.Refused)),
                (ModelFlaw.Empty, typeof(ModelFailure.Empty)),
                (ModelFlaw.CutOff, typeof(ModelFailure.CutOff)),
                (ModelFlaw.Dropped, typeof(ModelFailure.Lost)),
            ];
            var rows = new TheoryData<ModelProvider, ModelFlaw, Type>();
            foreach (var (flaw, failure) in flaws)
            {
                rows.Add(ModelProvider.OpenAi, flaw, failure);
                rows.Add(ModelProvider.Anthropic, flaw, failure);
            }

            return rows;
        }
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await ModelServer.StartAsync(Token);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _bench.Dispose();
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task Tells_what_the_model_said_and_which_one_it_was(ModelProvider provider)
    {
        _server.Says = ["A tuple ", "is fixed."];

        var reply = await Model(provider).AskAsync(Prompt, Token);

        var said = reply.ShouldBeOfType<ModelReply.Said>();
        said.Text.ShouldBe("A tuple is fixed.");
        said.Model.ShouldBe(ModelServer.ModelName);
        said.Took.ShouldBeGreaterThan(TimeSpan.Zero);
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task Streams_the_words_as_they_come(ModelProvider provider)
    {
        _server.Says = ["A tuple ", "is ", "fixed."];

        var pieces = await Model(provider).StreamAsync(Prompt, Token).ToListAsync(Token);

        pieces.ShouldBe([new ModelPiece.Words("A tuple "), new ModelPiece.Words("is "), new ModelPiece.Words("fixed.")]);
    }

    [Theory]
    [MemberData(nameof(Flaws))]
    public async Task Every_flaw_of_a_server_has_a_failure_with_a_sentence(ModelProvider provider, ModelFlaw flaw, Type failure)
    {
        _server.Flaw = flaw;

        var reply = await Model(provider).AskAsync(Prompt, Token);

        var told = reply.ShouldBeOfType<ModelReply.Failed>().Failure;
        told.ShouldBeOfType(failure);
        told.Sentence.ShouldMatch(@"^[A-Z0-9].*[.?]$");
        told.Sentence.ShouldNotContain("sk-secret-1");
    }

    [Theory]
    [MemberData(nameof(Flaws))]
    public async Task A_stream_ends_with_the_same_failure(ModelProvider provider, ModelFlaw flaw, Type failure)
    {
        _server.Flaw = flaw;

        var pieces = await Model(provider).StreamAsync(Prompt, Token).ToListAsync(Token);

        pieces[^1].ShouldBeOfType<ModelPiece.Failed>().Failure.ShouldBeOfType(failure);
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task A_page_instead_of_a_reply_cannot_be_read(ModelProvider provider)
    {
        _server.Flaw = ModelFlaw.NotJson;

        var reply = await Model(provider).AskAsync(Prompt, Token);

        reply.ShouldBe(new ModelReply.Failed(new ModelFailure.Malformed()));
    }

    [Theory]
    [InlineData(ModelProvider.OpenAi, ModelFlaw.Silent)]
    [InlineData(ModelProvider.Anthropic, ModelFlaw.Silent)]
    [InlineData(ModelProvider.OpenAi, ModelFlaw.Stuck)]
    [InlineData(ModelProvider.Anthropic, ModelFlaw.Stuck)]
    public async Task Patience_ends(ModelProvider provider, ModelFlaw flaw)
    {
        _server.Flaw = flaw;
        var patience = TimeSpan.FromMilliseconds(300);
        var model = _bench.Model(ModelBench.At(_server, provider) with { Patience = patience });

        var reply = await model.AskAsync(Prompt, Token);
        var pieces = await model.StreamAsync(Prompt, Token).ToListAsync(Token);

        reply.ShouldBe(new ModelReply.Failed(new ModelFailure.TimedOut(patience)));
        pieces[^1].ShouldBe(new ModelPiece.Failed(new ModelFailure.TimedOut(patience)));
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task Who_leaves_ends_the_request(ModelProvider provider)
    {
        _server.Flaw = ModelFlaw.Silent;
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var asking = Model(provider).AskAsync(Prompt, leaving.Token);
        await leaving.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(asking);
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task Waits_where_a_busy_server_asks_for_it_and_tries_again(ModelProvider provider)
    {
        _server.Flaw = ModelFlaw.BusyOnce;

        var reply = await Model(provider).AskAsync(Prompt, Token);

        reply.ShouldBeOfType<ModelReply.Said>();
        _server.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Does_not_wait_for_minutes()
    {
        _server.Flaw = ModelFlaw.Busy;

        var reply = await Model(ModelProvider.OpenAi).AskAsync(Prompt, Token);

        reply.ShouldBe(new ModelReply.Failed(new ModelFailure.Busy(TimeSpan.FromMinutes(2))));
        _server.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task A_server_that_knows_no_schema_is_asked_without(ModelProvider provider)
    {
        _server.Flaw = ModelFlaw.NoSchema;

        var reply = await Model(provider).AskAsync(JsonPrompt, Token);

        reply.ShouldBeOfType<ModelReply.Said>();
        _server.Requests.Select(request => request.HasSchema).ShouldBe([true, false]);
    }

    [Fact]
    public async Task Nobody_at_the_address_is_said()
    {
        var settings = ModelBench.At(_server, ModelProvider.OpenAi);
        await _server.DisposeAsync();

        var reply = await _bench.Model(settings).AskAsync(Prompt, Token);

        reply.ShouldBe(new ModelReply.Failed(new ModelFailure.Unreachable(settings.Host)));
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task A_name_that_leads_nowhere_is_said(ModelProvider provider)
    {
        var settings = ModelBench.At(_server, provider) with { Endpoint = "http://no-such-host.invalid/v1" };

        var reply = await _bench.Model(settings).AskAsync(Prompt, Token);

        reply.ShouldBe(new ModelReply.Failed(new ModelFailure.UnknownHost("no-such-host.invalid")));
    }

    [Fact]
    public async Task Without_a_model_nothing_is_asked()
    {
        var reply = await _bench.Model(ModelSettings.Off).AskAsync(Prompt, Token);

        reply.ShouldBe(new ModelReply.Failed(new ModelFailure.Off()));
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task Only_what_is_needed_leaves_the_machine(ModelProvider provider)
    {
        await Model(provider).AskAsync(Prompt, Token);

        var request = _server.Requests.ShouldHaveSingleItem();
        request.Headers.Keys.Except(
            ["Accept", "Authorization", "Content-Length", "Content-Type", "Host", "Transfer-Encoding", "User-Agent", "anthropic-version", "anthropic-beta", "x-api-key"],
            StringComparer.OrdinalIgnoreCase).ShouldBeEmpty();
        request.Headers["User-Agent"].ShouldBe("DryRun");
        request.Headers.Values.ShouldContain(value => value.Contains("sk-secret-1"));
    }

    private LanguageModel Model(ModelProvider provider) => _bench.Model(ModelBench.At(_server, provider));
}

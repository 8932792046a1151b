using DryRun.App.Coaching;
using DryRun.App.Curriculum.Search;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Coaching;

public sealed class CoachAnswersTests : IAsyncLifetime
{
    private static readonly Passage[] Passages =
    [
        new(SearchKind.Lesson, "a", "Tuples", "/lessons/a", new MarkedText("A tuple never changes.", [])),
        new(SearchKind.Tip, "b", "Lists", "/tips/b", new MarkedText("A list grows.", [])),
    ];

    private readonly ModelBench _bench = new();
    private ModelServer _server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await ModelServer.StartAsync(Token);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _bench.Dispose();
    }

    [Theory]
    [InlineData(ModelProvider.OpenAi)]
    [InlineData(ModelProvider.Anthropic)]
    public async Task Streams_an_answer_that_cites_passages(ModelProvider provider)
    {
        _server.Says = ["A tuple is fixed [", "1], a list ", "grows [2]."];

        var pieces = await AnswerAsync(provider);

        pieces.ShouldAllBe(piece => piece is ModelPiece.Words);
        Text(pieces).ShouldBe("A tuple is fixed [1], a list grows [2].");
        _server.Requests.Single().Body.ToString().ShouldContain("[2] Lists");
    }

    [Theory]
    [InlineData("Fixed [7].", "Fixed.")]
    [InlineData("Fixed [0][1][99].", "Fixed [1].")]
    [InlineData("Both [1, 2, 3].", "Both [1][2].")]
    [InlineData("x = a[1] and b[i] and [] stay", "x = a[1] and b[i] and [] stay")]
    [InlineData("An open [1", "An open [1")]
    [InlineData("<think>Passage [1] says so.</think>\n\nFixed [1].", "Fixed [1].")]
    [InlineData("<think>never ends", "")]
    [InlineData("<b>bold</b>", "<b>bold</b>")]
    public void Only_passages_that_exist_are_cited_however_the_words_are_cut(string said, string shown)
    {
        foreach (var size in Enumerable.Range(1, said.Length))
        {
            var filter = new CitationFilter(2);

            var text = string.Concat(said.Chunk(size).Select(piece => filter.Take(new string(piece)))) + filter.Rest();

            text.Replace(" .", ".", StringComparison.Ordinal).ShouldBe(shown, $"in pieces of {size}");
        }
    }

    [Theory]
    [InlineData(ModelFlaw.Dropped, typeof(ModelFailure.Lost))]
    [InlineData(ModelFlaw.CutOff, typeof(ModelFailure.CutOff))]
    public async Task What_came_before_it_broke_off_is_kept(ModelFlaw flaw, Type failure)
    {
        _server.Flaw = flaw;
        _server.Says = ["A tuple is fixed [1]"];

        var pieces = await AnswerAsync(ModelProvider.OpenAi);

        Text(pieces).ShouldBe("A tuple is fixed [1]");
        pieces[^1].ShouldBeOfType<ModelPiece.Failed>().Failure.ShouldBeOfType(failure);
    }

    private static string Text(IEnumerable<ModelPiece> pieces) => string.Concat(pieces.OfType<ModelPiece.Words>().Select(piece => piece.Text));

    private ValueTask<List<ModelPiece>> AnswerAsync(ModelProvider provider) =>
        new CoachAnswers(_bench.Model(ModelBench.At(_server, provider))).AnswerAsync("What is a tuple?", Passages, Token).ToListAsync(Token);
}

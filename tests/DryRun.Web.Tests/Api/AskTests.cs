using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Api;

public sealed class AskTests(BrowserFixture fixture) : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = new Uri(fixture.Address) };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Passages_are_quoted_with_their_places()
    {
        using var response = await AskAsync("Why is my default list shared?");
        var first = (await response.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("passages")[0];

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        first.GetProperty("url").GetString().ShouldBe("/questions/mutable-default");
        first.GetProperty("reveals").GetBoolean().ShouldBeTrue();
        var range = first.GetProperty("quoteRanges")[0];
        range.GetProperty("end").GetInt32().ShouldBeLessThanOrEqualTo(first.GetProperty("text").GetString()!.Length);
    }

    [Fact]
    public async Task What_nothing_answers_has_no_passages()
    {
        using var response = await AskAsync("What is the capital of France?");

        var body = await response.Content.ReadFromJsonAsync<JsonElement>(Token);
        body.GetProperty("passages").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(501)]
    [InlineData(20_000)]
    public async Task No_question_and_too_long_a_one_are_refused_in_a_sentence(int length)
    {
        using var response = await AskAsync(new string('x', length));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("detail").GetString().ShouldNotBeNullOrWhiteSpace();
    }

    public void Dispose() => _client.Dispose();

    private Task<HttpResponseMessage> AskAsync(string question) =>
        _client.PostAsJsonAsync(new Uri("/api/ask", UriKind.Relative), new { question }, Token);
}

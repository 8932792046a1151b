using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace DryRun.Web.Tests.Api;

public sealed class GenerateTests(BrowserFixture fixture) : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = new Uri(fixture.Address) };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task The_same_request_gives_the_same_questions()
    {
        var (status, first) = await GenerateAsync(new { count = 4, seed = 3 });
        var (_, second) = await GenerateAsync(new { count = 4, seed = 3 });
        var (_, other) = await GenerateAsync(new { count = 4, seed = 4 });

        status.ShouldBe(HttpStatusCode.OK);
        first.GetProperty("questions").GetArrayLength().ShouldBe(4);
        second.GetRawText().ShouldBe(first.GetRawText());
        other.GetRawText().ShouldNotBe(first.GetRawText());
    }

    [Fact]
    public async Task Questions_of_a_job_name_the_line_they_answer()
    {
        var (status, body) = await GenerateAsync(new { count = 3, jobDescription = "Python developer\nRequirements:\n- Python and SQL, slicing of lists\n- Git\n" });

        status.ShouldBe(HttpStatusCode.OK);
        var answers = body.GetProperty("questions")[0].GetProperty("answers");
        answers.GetProperty("line").GetInt32().ShouldBeInRange(1, 3);
        answers.GetProperty("text").GetString()!.ShouldContain("Python");
        body.GetProperty("job").GetProperty("notCovered")[0].GetString().ShouldBe("git");
    }

    [Theory]
    [InlineData("""{"count": 0}""", "count", "A set has 1 to 200 questions, not 0.")]
    [InlineData("""{"count": 10000}""", "count", "not 10000")]
    [InlineData("""{"seed": -1}""", "seed", "0 or more")]
    [InlineData("""{"topics": ["generatros"]}""", "topics", "did you mean 'generators'?")]
    [InlineData("""{"kinds": ["predict"]}""", "kinds", "did you mean 'predict-output'?")]
    [InlineData("""{"level": "guru"}""", "level", "known are junior, mid, senior")]
    [InlineData("""{"role": "astronaut"}""", "role", "known are backend")]
    [InlineData("""{"jobDescription": "   "}""", "jobDescription", "There is no text in it")]
    [InlineData("""{"jobDescription": "The cat sat on the mat and looked at the birds in the garden all day."}""", "jobDescription", "does not look like a job")]
    [InlineData("""{"topics": ["star-method"], "kinds": ["sql-write"]}""", "topics", "No template fits")]
    public async Task Bad_input_is_a_problem_that_says_what_to_change(string json, string field, string detail)
    {
        var (status, body) = await SendAsync(new StringContent(json, Encoding.UTF8, "application/json"));

        status.ShouldBe(HttpStatusCode.BadRequest);
        body.GetProperty("field").GetString().ShouldBe(field);
        body.GetProperty("detail").GetString()!.ShouldContain(detail);
    }

    [Fact]
    public async Task Two_megabytes_of_job_are_too_long()
    {
        var (status, body) = await GenerateAsync(new { jobDescription = new string('a', 2_000_000) });

        status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        body.GetProperty("detail").GetString()!.ShouldContain("larger than 1 MB");
    }

    private Task<(HttpStatusCode, JsonElement)> GenerateAsync(object body) => SendAsync(JsonContent.Create(body));

    private async Task<(HttpStatusCode Status, JsonElement Body)> SendAsync(HttpContent content)
    {
        var response = await _client.PostAsync(new Uri("/api/questions/generate", UriKind.Relative), content, Token);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(Token));
    }
}
